import { Field, ObjectType } from 'type-graphql';
import { PenceFigure } from '../shared/figures.js';

@ObjectType({ description: 'Where an investment line stands. A part that nobody has reported is UNKNOWN, never zero.' })
export class InvestmentPosition {
  @Field(() => PenceFigure, { description: 'The latest approved or revised budget of every period, virements inside.' })
  approved!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Open commitments: promised to somebody and not yet spent.' })
  committed!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Spent.' })
  actual!: PenceFigure;

  @Field(() => PenceFigure, { description: 'The latest forecast of the outturn of every period.' })
  forecastOutturn!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Forecast outturn less what is spent and committed.' })
  forecastRemaining!: PenceFigure;

  @Field(() => PenceFigure, {
    description: 'Approved less spent, committed and forecast remaining. Above zero: an underspend.',
  })
  variance!: PenceFigure;
}

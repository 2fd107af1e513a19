/** Figures of different units side by side, as a screen or a chart needs them. */
import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';

export const FigureUnit = enumeration('FigureUnit', 'What the value of a figure counts.', {
  PENCE: 'Money in whole pence.',
  FTE: 'Full-time equivalents.',
  NUMBER: 'A number of things or people; the name says of what.',
  PERCENT: 'Per cent.',
  DAYS: 'Days.',
  WEEKS: 'Weeks.',
  MONTHS: 'Months.',
  RANK: 'A place in a list, 1 the best.',
});
export type FigureUnit = ValueOf<typeof FigureUnit>;

@ObjectType({ description: 'A figure of a record with its name and unit.' })
export class NamedFigure {
  @Field(() => String, { description: 'What it is, such as "approved" or "vacant".' })
  name!: string;

  @Field(() => FigureUnit, { description: 'What its value counts.' })
  unit!: FigureUnit;

  @Field(() => DecimalFigure, { description: 'The figure, as it stands on the record.' })
  figure!: DecimalFigure;
}

/** The latest value of an indicator in an area beside those it is compared with. */
import { Field, Int, ObjectType } from 'type-graphql';
import { DefinitionVersion } from '../indicators/definition-version.js';
import { Indicator, IndicatorUnit, Polarity } from '../indicators/indicator.js';
import { Observation } from '../indicators/observation.js';
import { Area } from '../places/area.js';
import { PeerSet } from '../places/peer-set.js';
import { Period } from '../places/period.js';
import { DecimalFigure } from '../shared/figures.js';

@ObjectType({ description: 'The mean of an indicator over a set of areas.' })
export class PeerMean {
  @Field(() => PeerSet, { description: 'The areas.' })
  peerSet!: PeerSet;

  @Field(() => DecimalFigure, {
    description:
      'The mean of their values, each area counting the same, to one place more than the indicator is shown with. Areas without a value are left out.',
  })
  mean!: DecimalFigure;

  @Field(() => Int, { description: 'How many areas had a value, and are in the mean.' })
  counted!: number;

  @Field(() => Int, { description: 'How many areas the set has.' })
  members!: number;
}

@ObjectType({
  description: 'The latest value of an indicator in an area, and those of the same definition and period elsewhere.',
})
export class OutcomeComparison {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator!: Indicator;

  @Field(() => DefinitionVersion, { description: 'How exactly all these values are counted.' })
  definition!: DefinitionVersion;

  @Field(() => Area, { description: 'The area.' })
  area!: Area;

  @Field(() => Period, { description: 'The latest period with a value or symbol for the area.' })
  period!: Period;

  @Field(() => IndicatorUnit, { description: 'What the values count.' })
  unit!: IndicatorUnit;

  @Field(() => Polarity, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => Observation, { description: 'The observation of the area, with its source.' })
  observation!: Observation;

  @Field(() => DecimalFigure, { description: 'The value of the area.' })
  value!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The value of England.' })
  england!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'The value of the region.' })
  region!: DecimalFigure;

  @Field(() => PeerMean, {
    nullable: true,
    description: 'The statistical neighbours, by the latest edition on record. Null: none is recorded for the area.',
  })
  neighbours!: PeerMean | null;
}

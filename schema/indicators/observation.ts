import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { Decimal } from '../shared/scalars.js';
import { ObservationSymbol } from './observation-symbol.js';

export const ObservationStatus = enumeration('ObservationStatus', 'How settled an observation is.', {
  PROVISIONAL: 'Published, and expected to change.',
  FINAL: 'Published as settled.',
  REVISED: 'Published again in place of an earlier value, which stays readable.',
  DERIVED: 'Worked out by us from published values; the method stands in `method`.',
});
export type ObservationStatus = ValueOf<typeof ObservationStatus>;

@Listed({
  as: 'observations',
  filter: [
    'indicator',
    'definition',
    'area',
    'period',
    'period.startsOn',
    'period.endsOn',
    'value',
    'status',
    'symbol',
    'peerSet',
  ],
  order: ['period.startsOn', 'value'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A measured value: one indicator, by one definition, for one area and period. What somebody merely says in public is a Claim.',
})
export class Observation extends Fact {
  @CountsPeople('part of that of the area above, of the same definition and period; where the indicator counts')
  @Field(() => DecimalFigure, {
    description: 'The value as published, in the unit of the indicator. Without a value, `state` and `symbol` say why.',
  })
  value!: DecimalFigure;

  @CountsPeople('part of that of the area above, of the same definition and period', ['value'])
  @Field(() => CountFigure, { description: 'How many were counted.' })
  numerator!: CountFigure;

  @CountsPeople('part of that of the area above, of the same definition and period', ['value'])
  @Field(() => CountFigure, { description: 'Out of how many.' })
  denominator!: CountFigure;

  @Field(() => ObservationSymbol, {
    nullable: true,
    description:
      'What stands in the publication in place of a value, as its data set means it. Null: a value does, or nothing was published.',
  })
  symbol!: ObservationSymbol | null;

  @Field(() => ObservationStatus, { description: 'How settled it is.' })
  status!: ObservationStatus;

  @Field(() => String, {
    nullable: true,
    description: 'How a derived value was worked out. Null: published as it stands.',
  })
  method!: string | null;

  @Computed(() => Decimal, {
    nullable: true,
    description:
      'The numerator in per cent of the denominator, to two places: what the published value should round to. Null unless both are known.',
  })
  percentage?: string | null;

  @Computed(() => Boolean, { description: 'Whether no later observation supersedes it.' })
  current?: boolean;
}

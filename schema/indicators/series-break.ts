import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { Decimal, PartialDate } from '../shared/scalars.js';

@Listed({ as: 'seriesBreaks', filter: ['definition', 'happenedOn'], order: ['happenedOn'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A change in how something is collected or worked out, after which values may not be set against those before.',
})
export class SeriesBreak extends Fact {
  @Field(() => PartialDate, { description: 'From when values are of the new kind.' })
  happenedOn!: string;

  @Field(() => String, { description: 'What changed.' })
  change!: string;

  @Field(() => String, { description: 'What that did to the values, as far as it is known.' })
  effect!: string;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The smallest shift in per cent of the value before; below zero, a fall. Null: not known.',
  })
  shiftFrom!: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The largest shift in per cent of the value before; below zero, a fall. Null: not known.',
  })
  shiftTo!: string | null;
}

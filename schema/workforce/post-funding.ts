import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { FteFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate, Decimal } from '../shared/scalars.js';

@Listed({
  as: 'postFundings',
  filter: ['post', 'line', 'area', 'sharePercent', 'startsOn', 'endsOn', 'withdrawnOn'],
  order: ['startsOn', 'sharePercent'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A share of a post that an investment line pays for, for a time. The shares of a post never pass 100 per cent on one day.',
})
export class PostFunding extends Fact {
  @Field(() => Decimal, { description: 'How much of the post the line pays for, in per cent: above 0, at most 100.' })
  sharePercent!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day paid for. Null: not recorded; the line pays on the as-at date.',
  })
  startsOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day paid for. Null: no end is set.' })
  endsOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day the share was taken back as recorded in error: it pays for nothing. Null: it stands.',
  })
  withdrawnOn!: string | null;

  @Computed(() => FteFigure, {
    description:
      'The share as full-time equivalents of the post. UNKNOWN where those of the post are; none where the share was withdrawn.',
  })
  fundedFte?: FteFigure;
}

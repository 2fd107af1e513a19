import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { FteFigure, PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';
import { Staffing } from './staffing.js';

export const PostStatus = enumeration('PostStatus', 'Whether a post exists.', {
  PROPOSED: 'Asked for or planned; not established.',
  ESTABLISHED: 'Exists, filled or not.',
  FROZEN: 'Exists and may not be filled for now.',
  DELETED: 'No longer exists from the day after `endsOn`.',
  WITHDRAWN: 'Proposed once and given up; it never existed.',
});
export type PostStatus = ValueOf<typeof PostStatus>;

@Listed({
  as: 'posts',
  filter: [
    'title',
    'positionNumber',
    'status',
    'team',
    'postType',
    'area',
    'fte',
    'budgetedCost',
    'establishedOn',
    'endsOn',
  ],
  order: ['title', 'establishedOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'One post, as the establishment lists it. Who holds it is never recorded, only how much of it is held.',
})
export class Post extends Fact {
  @Field(() => String, { description: "Its title; never a person's name." })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The number by which its employer's lists of posts know it; an import of the next list finds it by this. Null: it came in with no list.",
  })
  positionNumber!: string | null;

  @Field(() => FteFigure, { description: 'How much of a full-time post it is.' })
  fte!: FteFigure;

  @Field(() => PenceFigure, {
    description:
      'What a year of it costs as the establishment budgets it: for all its hours, with on-costs, by its pay scale. Never what whoever holds it is paid.',
  })
  budgetedCost!: PenceFigure;

  @Field(() => PostStatus, { description: 'Whether it exists.' })
  status!: PostStatus;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day it existed. Null: not recorded to the day; it existed on the as-at date.',
  })
  establishedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day it exists. Null: no end is set. Always set on a DELETED post.',
  })
  endsOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day of its freeze. Null: not frozen, or the day was not recorded.',
  })
  frozenOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it has this status, such as the decision behind a freeze. Null: not said.',
  })
  statusReason!: string | null;

  @Computed(() => Staffing, {
    asAt: 'The day the staffing is worked out for.',
    description:
      'How far it is filled. Where neither an occupancy nor a vacancy of the whole post open on that day is recorded, nobody has said, and the figures are UNKNOWN.',
  })
  staffing?: Staffing;
}

import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate, Fte } from '../shared/scalars.js';

export const OccupancyKind = enumeration('OccupancyKind', 'On what footing a post is held.', {
  PERMANENT: 'Employed without an end.',
  FIXED_TERM: 'Employed until a day.',
  AGENCY: 'Supplied by an agency. Covers a vacancy; does not fill it.',
  LOCUM: 'A locum. Covers a vacancy; does not fill it.',
  SECONDED: 'Lent by another post or body.',
  TRAINEE: 'In training for the post.',
});
export type OccupancyKind = ValueOf<typeof OccupancyKind>;

export const OccupancyOverlap = enumeration(
  'OccupancyOverlap',
  'Why a post is held beside others, though together they hold more than the whole of it.',
  {
    HANDOVER: 'Whoever leaves hands the work over to whoever comes.',
    ABSENCE: 'Its holder is away for a time, such as on parental or sick leave, and somebody stands in.',
    SUPERNUMERARY: 'Beyond the post by decision, such as a trainee beside a supervisor.',
  },
);
export type OccupancyOverlap = ValueOf<typeof OccupancyOverlap>;

@Listed({
  as: 'occupancies',
  filter: ['post', 'area', 'kind', 'fte', 'startsOn', 'endsOn', 'overlap', 'withdrawnOn'],
  order: ['startsOn', 'endsOn'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'How much of a post is held, on what footing and for how long. No person is named.',
})
export class Occupancy extends Fact {
  @Field(() => Fte, { description: 'How much of the post is held.' })
  fte!: string;

  @Field(() => OccupancyKind, { description: 'On what footing.' })
  kind!: OccupancyKind;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day, never before the first. Null: still held.' })
  endsOn!: string | null;
  @Field(() => OccupancyOverlap, {
    nullable: true,
    description: 'Why the post may be held beyond the whole of it. Null: it is not, on account of this.',
  })
  overlap!: OccupancyOverlap | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day of the overlap. Null: no overlap, or as long as it is held.',
  })
  overlapUntil!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it was taken back as recorded in error: it counts nowhere. Null: it stands.',
  })
  withdrawnOn!: string | null;
}

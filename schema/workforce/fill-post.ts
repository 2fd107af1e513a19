import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate, Fte } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Occupancy, OccupancyKind, OccupancyOverlap } from './occupancy.js';
import { Vacancy } from './vacancy.js';

@InputType({ description: 'That a post, or part of it, is held. Nobody is named.' })
export class HoldingInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Fte, { description: 'How much of the post is held: above zero.' })
  fte!: string;

  @Field(() => OccupancyKind, { description: 'On what footing.' })
  kind!: OccupancyKind;

  @Field(() => CalendarDate, { description: 'First day, today at the latest.' })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day, of what is for a term or is over.' })
  endsOn?: string | null;

  @Field(() => OccupancyOverlap, {
    nullable: true,
    description: 'Why it stands beside others, where together they hold more than the whole post.',
  })
  overlap?: OccupancyOverlap | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day of the overlap. A HANDOVER needs one; left out otherwise: as long as it is held.',
  })
  overlapUntil?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The vacancy it fills. Left out: those of the post that are open then, the oldest first.',
  })
  vacancyId?: string | null;
}

@InputType({ description: 'Who came into which posts, as a personnel system has it.' })
export class FillPostInput extends StatementInput {
  @Field(() => [HoldingInput], {
    description: 'The holdings, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: HoldingInput[];
}

@ObjectType({ implements: Accepted, description: 'The posts are held.' })
export class PostFilled extends Accepted {
  @Field(() => [Occupancy], { description: 'Who holds the posts, in the order they were sent.' })
  occupancies!: Occupancy[];

  @Field(() => [Vacancy], {
    description: 'The vacancies that changed: those filled, and the part left open of one that was filled in part.',
  })
  vacancies!: Vacancy[];
}

export const FillPost = mutation({
  verb: 'fillPost',
  does:
    'Records that posts are held. What is held fills open vacancies of the post, and a vacancy filled gains the step STARTED where none is on record; one filled in part is divided, and the rest stays open since its day. ' +
    'AGENCY and LOCUM staff cover a vacancy and fill none. Whoever is yet to come is a step of recruitment (`recordRecruitmentEvent`).',
  refusals: {
    POST_OVERFILLED:
      'together more than the whole post would be held on some day, agency cover included, and no overlap is stated.',
    POST_FROZEN: 'the post is frozen: only agency staff and locums may begin to cover it.',
    NOT_ESTABLISHED: 'the post is only proposed, or was withdrawn.',
    BEFORE_POST: 'the first day is before the post existed.',
    POST_ENDS: 'the post is deleted or ends, and would be held for longer.',
    STARTS_LATER: 'the first day is still to come.',
    ENDS_BEFORE_START: 'the last day is before the first.',
    BAD_FTE: 'full-time equivalents of zero or below.',
    BAD_OVERLAP: 'a handover without its last day, or a last day without an overlap, or one outside the days held.',
    VACANCY_ELSEWHERE: 'the vacancy is one of another post.',
    VACANCY_CLOSED: 'the vacancy is not open.',
    FILLS_NOTHING: 'agency staff, locums and whoever stands beside others all the time fill no vacancy.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: FillPostInput,
  success: PostFilled,
});

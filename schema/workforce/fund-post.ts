import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate, Decimal } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Post } from './post.js';
import { PostFunding } from './post-funding.js';

@InputType({ description: 'A share of a post that a line pays for, for a time.' })
export class PostShareInput {
  @Field(() => ID, { description: 'The investment line that pays.' })
  lineId!: string;

  @Field(() => Decimal, { description: 'How much of the post it pays for, in per cent: above 0, at most 100.' })
  sharePercent!: string;

  @Field(() => CalendarDate, { description: 'First day paid for.' })
  startsOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day paid for. Left out: until it is ended, or the last day of the post where that is set.',
  })
  endsOn?: string | null;
}

@InputType({ description: 'Who pays for a post, by shares.' })
export class FundPostInput extends StatementInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => [PostShareInput], {
    description: 'The shares, 1 to 10,000, beside those on record: all are recorded, or none.',
  })
  items!: PostShareInput[];
}

@ObjectType({ implements: Accepted, description: 'The shares are on record.' })
export class PostFunded extends Accepted {
  @Field(() => Post, { description: 'The post.' })
  post!: Post;

  @Field(() => [PostFunding], { description: 'The shares, in the order they were sent.' })
  fundings!: PostFunding[];
}

export const FundPost = mutation({
  verb: 'fundPost',
  does:
    'Shares the cost of a post among lines, for a time. All shares of a post together never pass 100 per cent on any day, however many write at once. ' +
    'A share on record whose first day nobody recorded counts from the beginning.',
  refusals: {
    SHARES_OVER_WHOLE:
      'with those on record, more than 100 per cent of the post would be paid for on some day: end another share first (`endPostFunding`).',
    BAD_SHARE: 'a share is above 0 and at most 100.',
    ENDS_BEFORE_START: 'the last day is before the first.',
    BEFORE_POST: 'the first day is before the post existed.',
    POST_ENDS: 'the post ends before the last day, or was withdrawn.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: FundPostInput,
  success: PostFunded,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Post } from './post.js';
import { PostFunding } from './post-funding.js';

@InputType({ description: 'A post that is taken off the establishment.' })
export class DeletePostInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => CalendarDate, { description: 'Last day it exists, today, before or after.' })
  endsOn!: string;

  @Field(() => String, { description: 'Why, such as the restructure or the saving.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The post is deleted.' })
export class PostDeleted extends Accepted {
  @Field(() => Post, { description: 'The post, now DELETED; it stays readable.' })
  post!: Post;

  @Field(() => [PostFunding], { description: 'The shares of it that would have run on, now ended with it.' })
  fundings!: PostFunding[];
}

export const DeletePost = mutation({
  verb: 'deletePost',
  does: 'Takes a post off the establishment from the day after its last. Its history stays, and lines pay for it no longer than it exists.',
  refusals: {
    NOT_ESTABLISHED:
      'the post is deleted already, or was never established: a proposal is given up with `withdrawPost`.',
    BEFORE_POST: 'the last day is before the post existed.',
    POST_HELD: 'somebody holds it after that day, agency cover included: record first who leaves (`vacatePost`).',
    VACANCY_OPEN: 'a vacancy of it is to be filled: withdraw it first (`withdrawVacancy`).',
    FUNDED_LATER: 'a line is to pay from a later day on: withdraw that share first (`withdrawPostFunding`).',
  },
  input: DeletePostInput,
  success: PostDeleted,
});

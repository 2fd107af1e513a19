import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Post } from './post.js';

@InputType({ description: 'A post that may not be filled for now.' })
export class FreezePostInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => CalendarDate, { description: 'First day of the freeze.' })
  frozenOn!: string;

  @Field(() => String, { description: 'Why, such as the decision behind it.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The post is frozen.' })
export class PostFrozen extends Accepted {
  @Field(() => Post, { description: 'The post, now FROZEN.' })
  post!: Post;
}

export const FreezePost = mutation({
  verb: 'freezePost',
  does: 'Freezes a post: nobody may begin to hold it. Whoever holds it stays, and agency staff may cover it.',
  refusals: {
    NOT_ESTABLISHED: 'the post is proposed, frozen already, deleted or was withdrawn.',
    BEFORE_POST: 'the day is before the post existed.',
    POST_ENDS: 'the post ends before that day.',
    POST_TAKEN_UP: 'somebody began to hold the post on that day or after.',
  },
  input: FreezePostInput,
  success: PostFrozen,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Post } from './post.js';

@InputType({ description: 'A proposed post that is given up.' })
export class WithdrawPostInput extends ChangeInput {
  @Field(() => ID, { description: 'The proposed post.' })
  postId!: string;

  @Field(() => String, { description: 'Why it is given up.' })
  reason!: string;
}

@ObjectType({ implements: Accepted, description: 'The proposal is given up.' })
export class PostWithdrawn extends Accepted {
  @Field(() => Post, { description: 'The post, now WITHDRAWN.' })
  post!: Post;
}

export const WithdrawPost = mutation({
  verb: 'withdrawPost',
  does: 'Gives a proposed post up. It stays readable.',
  refusals: {
    NOT_PROPOSED: 'the post is established, or no longer proposed: an established one is deleted with `deletePost`.',
  },
  input: WithdrawPostInput,
  success: PostWithdrawn,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Post } from './post.js';

@InputType({ description: 'A frozen post that may be filled again.' })
export class UnfreezePostInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => String, { nullable: true, description: 'Why, such as the decision behind it.' })
  reason?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The post may be filled again.' })
export class PostUnfrozen extends Accepted {
  @Field(() => Post, { description: 'The post, ESTABLISHED as before the freeze.' })
  post!: Post;
}

export const UnfreezePost = mutation({
  verb: 'unfreezePost',
  does: 'Lifts the freeze of a post. That it was frozen stays in its history.',
  refusals: { NOT_FROZEN: 'the post is not frozen.' },
  input: UnfreezePostInput,
  success: PostUnfrozen,
});

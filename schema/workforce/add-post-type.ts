import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { PostGroup, PostType } from './post-type.js';

@InputType({ description: 'A type of post, such as educational psychologist.' })
export class AddPostTypeInput extends StatementInput {
  @Field(() => String, {
    description: 'Short name for queries, such as `educational-psychologist`: unique, and never changed afterwards.',
  })
  slug!: string;

  @Field(() => String, { description: 'What such posts are called; no person’s name.' })
  title!: string;

  @Field(() => PostGroup, { description: 'The kind of work.' })
  group!: PostGroup;

  @Field(() => String, { nullable: true, description: 'The pay scale, such as Soulbury.' })
  payScale?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The type of post is on record.' })
export class PostTypeAdded extends Accepted {
  @Field(() => PostType, { description: 'The type of post.' })
  postType!: PostType;
}

export const AddPostType = mutation({
  verb: 'addPostType',
  does: 'Adds a type of post. Every organisation may establish posts of it: look for one that is there before adding another.',
  refusals: {
    BAD_SLUG: 'a short name has small letters, digits and single hyphens.',
    SLUG_TAKEN: 'another type of post has this short name.',
    NAMES_A_PERSON: 'the title seems to be a person’s name.',
  },
  input: AddPostTypeInput,
  success: PostTypeAdded,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Post } from './post.js';
import { PostTermsInput } from './post-terms.js';

@InputType({ description: 'A post that is established.' })
export class EstablishedPostInput extends PostTermsInput {
  @Field(() => CalendarDate, { description: 'First day it exists.' })
  establishedOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day it exists, of a post for a term.' })
  endsOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The proposed post that is established by this, on the terms said here; it keeps its id.',
  })
  proposalId?: string | null;
}

@InputType({ description: 'Posts that are established.' })
export class EstablishPostInput extends StatementInput {
  @Field(() => [EstablishedPostInput], { description: 'The posts, 1 to 10,000: all are established, or none.' })
  items!: EstablishedPostInput[];
}

@ObjectType({ implements: Accepted, description: 'The posts are established.' })
export class PostEstablished extends Accepted {
  @Field(() => [Post], { description: 'The posts, in the order they were sent.' })
  posts!: Post[];
}

export const EstablishPost = mutation({
  verb: 'establishPost',
  does: 'Establishes posts: new ones, and ones that were proposed. Posts that are alike are sent one by one.',
  refusals: {
    NOT_PROPOSED: '`proposalId` names a post that is established, or no longer proposed.',
    NAMES_A_PERSON: 'a title seems to be a person’s name.',
    BAD_FTE: 'full-time equivalents below zero.',
    BAD_COST: 'a budgeted cost below zero.',
    ENDS_BEFORE_START: 'the last day is before the first.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: EstablishPostInput,
  success: PostEstablished,
});

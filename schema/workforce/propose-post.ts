import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Post } from './post.js';
import { PostTermsInput } from './post-terms.js';

@InputType({ description: 'A post that is asked for or planned.' })
export class ProposedPostInput extends PostTermsInput {
  @Field(() => String, { nullable: true, description: 'Why it is proposed, such as the business case.' })
  reason?: string | null;
}

@InputType({ description: 'Posts that are asked for or planned.' })
export class ProposePostInput extends StatementInput {
  @Field(() => [ProposedPostInput], { description: 'The posts, 1 to 10,000: all are recorded, or none.' })
  items!: ProposedPostInput[];
}

@ObjectType({ implements: Accepted, description: 'The posts are proposed.' })
export class PostProposed extends Accepted {
  @Field(() => [Post], { description: 'The posts, in the order they were sent.' })
  posts!: Post[];
}

export const ProposePost = mutation({
  verb: 'proposePost',
  does: 'Puts posts forward. They count in no establishment until `establishPost` names them.',
  refusals: {
    NAMES_A_PERSON: 'a title seems to be a person’s name.',
    BAD_FTE: 'full-time equivalents below zero.',
    BAD_COST: 'a budgeted cost below zero.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: ProposePostInput,
  success: PostProposed,
});

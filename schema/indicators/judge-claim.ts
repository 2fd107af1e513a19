import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Claim, Verdict } from './claim.js';
import { ClaimComparator } from './claim-comparator.js';

@InputType({ description: 'An observation that a claim is set against.' })
export class ClaimComparatorInput {
  @Field(() => ID, { description: 'The observation.' })
  observationId!: string;

  @Field(() => String, { description: 'What setting the two side by side shows.' })
  finding!: string;
}

@InputType({ description: 'How a claim stands to what was measured.' })
export class JudgeClaimInput extends ChangeInput {
  @Field(() => ID, { description: 'The claim.' })
  claimId!: string;

  @Field(() => Verdict, { description: 'How it stands to published figures.' })
  verdict!: Verdict;

  @Field(() => String, { description: 'Why that verdict, with the figures it rests on.' })
  reason!: string;

  @Field(() => [ClaimComparatorInput], {
    defaultValue: [],
    description:
      'The observations it is set against now. Those of earlier judgements stay; an observation sent again has its finding replaced.',
  })
  comparators!: ClaimComparatorInput[];
}

@ObjectType({ implements: Accepted, description: 'The claim was judged.' })
export class ClaimJudged extends Accepted {
  @Field(() => Claim, { description: 'The claim with its verdict. Earlier verdicts stay in its history.' })
  claim!: Claim;

  @Field(() => [ClaimComparator], { description: 'The comparisons that were sent, in their order.' })
  comparisons!: ClaimComparator[];
}

export const JudgeClaim = mutation({
  verb: 'judgeClaim',
  does: 'Sets a claim against observations and gives a verdict with its reason. It judges the figures, not the person.',
  refusals: {
    COMPARATOR_MISSING: 'the verdict says something of published figures and none is set beside the claim.',
    DUPLICATE_ITEM: 'the same observation stands twice.',
    BATCH_TOO_LARGE: 'more than 10,000 observations.',
  },
  input: JudgeClaimInput,
  success: ClaimJudged,
});

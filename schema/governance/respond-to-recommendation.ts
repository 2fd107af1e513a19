import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Recommendation } from './recommendation.js';
import { RecommendationResponse, ResponseStatus } from './recommendation-response.js';

@InputType({ description: 'What became of a recommendation.' })
export class RespondToRecommendationInput extends StatementInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId!: string;

  @Field(() => ResponseStatus, { description: 'What became of it.' })
  status!: ResponseStatus;

  @Field(() => String, { nullable: true, description: 'The response. Only with ACCEPTED, PARTLY or REJECTED.' })
  response?: string | null;

  @Field(() => String, { nullable: true, description: "The role or body that responded; never a person's name." })
  respondedBy?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When. Only with ACCEPTED, PARTLY or REJECTED.' })
  respondedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line of money that answers it.' })
  investmentLineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The budget that answers it.' })
  budgetVersionId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'What became of a recommendation was recorded.' })
export class RecommendationRespondedTo extends Accepted {
  @Field(() => Recommendation, { description: 'The recommendation with its responses.' })
  recommendation!: Recommendation;

  @Field(() => RecommendationResponse, { description: 'This response.' })
  response!: RecommendationResponse;
}

export const RespondToRecommendation = mutation({
  verb: 'respondToRecommendation',
  does: 'Records the response to a recommendation, or that one is awaited. Earlier responses stay beside it.',
  refusals: {
    NO_RESPONSE_YET: 'a response is given together with a status that says there is none.',
    ...refusedFor('WRONG_AREA', 'NAMES_A_PERSON', 'FUTURE_DATE'),
  },
  input: RespondToRecommendationInput,
  success: RecommendationRespondedTo,
});

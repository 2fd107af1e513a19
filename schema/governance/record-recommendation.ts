import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { Recommendation } from './recommendation.js';

@InputType({ description: 'A recommendation of a board or of another body, such as an inspectorate.' })
export class RecordRecommendationInput extends StatementInput {
  @Field(() => ID, { nullable: true, description: 'The board that recommends. Left out: that of the decision.' })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that recommends, where it is no board.' })
  madeById?: string | null;

  @Field(() => ID, { nullable: true, description: 'The decision to make it.' })
  decisionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The area concerned. Left out: that of the board or decision; needed where an organisation recommends.',
  })
  areaId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The board that is asked.' })
  toBoardId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "To whom, by body or role; never a person's name. Left out: the board that is asked.",
  })
  madeTo?: string | null;

  @Field(() => String, { description: 'What is recommended.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'How it was carried, such as by majority.' })
  carriedBy?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When. Left out: the day of the decision.' })
  madeOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The recommendation was recorded.' })
export class RecommendationRecorded extends Accepted {
  @Field(() => Recommendation, { description: 'The recommendation, as yet unanswered.' })
  recommendation!: Recommendation;
}

export const RecordRecommendation = mutation({
  verb: 'recordRecommendation',
  does: 'Records what one body asks another to do.',
  refusals: {
    RECOMMENDER_MISSING: 'neither a board nor an organisation is named that recommends, or both are.',
    RECIPIENT_MISSING: 'neither a board nor a role is named that is asked.',
    DECISION_OF_ANOTHER_BOARD: 'the decision is not one of the board that is named.',
    ...refusedFor('NAMES_A_PERSON', 'FUTURE_DATE', 'PLACE_MISSING'),
  },
  input: RecordRecommendationInput,
  success: RecommendationRecorded,
});

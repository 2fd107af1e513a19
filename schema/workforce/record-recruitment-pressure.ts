import { Field, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { OfTeamInput } from './of-team-input.js';
import { RecruitmentPressure, RecruitmentPressureCause } from './recruitment-pressure.js';

@InputType({ description: 'That recruiting is hard, and why.' })
export class RecordRecruitmentPressureInput extends OfTeamInput {
  @Field(() => RecruitmentPressureCause, { description: 'Why.' })
  cause!: RecruitmentPressureCause;

  @Field(() => String, { description: 'What was said of it.' })
  detail!: string;

  @Field(() => String, { nullable: true, description: 'What is done about it. Left out: not said.' })
  response?: string | null;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'Months until somebody recruited under the response is fully qualified or at work. Left out: UNKNOWN.',
  })
  lagMonths?: DecimalFigureInput | null;
}

@ObjectType({ implements: Accepted, description: 'The pressure is on record.' })
export class RecruitmentPressureRecorded extends Accepted {
  @Field(() => RecruitmentPressure, { description: 'The pressure. Earlier ones stay as they are.' })
  pressure!: RecruitmentPressure;
}

export const RecordRecruitmentPressure = mutation({
  verb: 'recordRecruitmentPressure',
  does: 'Records that recruiting is hard, why, and what is done about it. Vacancies are counted by `openVacancy`.',
  refusals: {
    WRONG_AREA: 'the team is one of another area.',
    BAD_RATE: 'a time below zero.',
  },
  input: RecordRecruitmentPressureInput,
  success: RecruitmentPressureRecorded,
});

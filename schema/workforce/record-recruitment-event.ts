import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { RecruitmentEvent, RecruitmentStage } from './recruitment-event.js';

@InputType({ description: 'A step of filling a vacancy. No candidate is recorded.' })
export class RecruitmentStepInput {
  @Field(() => ID, { description: 'The vacancy to be filled.' })
  vacancyId!: string;

  @Field(() => RecruitmentStage, { description: 'The step.' })
  stage!: RecruitmentStage;

  @Field(() => PartialDate, { description: 'When, as exactly as it is known; never a day to come.' })
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'What else is said of it; nobody’s name.' })
  note?: string | null;
}

@InputType({ description: 'Steps of recruitment, as a recruitment system has them.' })
export class RecordRecruitmentEventInput extends StatementInput {
  @Field(() => [RecruitmentStepInput], {
    description:
      'The steps in any order, 1 to 10,000: all are recorded, or none, with a reason for each that is wrong.',
  })
  items!: RecruitmentStepInput[];
}

@ObjectType({ implements: Accepted, description: 'The steps are on record.' })
export class RecruitmentEventRecorded extends Accepted {
  @Field(() => [RecruitmentEvent], { description: 'The steps, in the order they were sent.' })
  events!: RecruitmentEvent[];
}

export const RecordRecruitmentEvent = mutation({
  verb: 'recordRecruitmentEvent',
  does:
    'Records steps of filling a vacancy. Steps may be left out and may come in later than others, but not out of order: after somebody withdrew or the post was advertised again, an earlier step may follow. ' +
    'STARTED closes no vacancy: `fillPost` does, and records that step itself.',
  refusals: {
    STAGE_OUT_OF_ORDER: 'a later step is on record for an earlier day, or an earlier step for a later day.',
    STEP_ON_RECORD: 'this step is on record for this date already.',
    VACANCY_CLOSED: 'the vacancy was filled or withdrawn before that date.',
    IN_THE_FUTURE: 'the date is still to come.',
    NAMES_A_PERSON: 'the note seems to name a person.',
    EMPTY_BATCH: 'nothing was sent.',
    BATCH_TOO_LARGE: 'more than 10,000 items.',
  },
  input: RecordRecruitmentEventInput,
  success: RecruitmentEventRecorded,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Vacancy } from './vacancy.js';

@InputType({ description: 'A vacancy that is not to be filled after all.' })
export class WithdrawVacancyInput extends ChangeInput {
  @Field(() => ID, { description: 'The vacancy.' })
  vacancyId!: string;

  @Field(() => CalendarDate, {
    description: 'The day it was withdrawn: today at the latest, or its first day where that is to come.',
  })
  closedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is to be said of it now, such as why; nobody’s name. Left out: the note stays.',
  })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The vacancy is withdrawn.' })
export class VacancyWithdrawn extends Accepted {
  @Field(() => Vacancy, { description: 'The vacancy, now WITHDRAWN.' })
  vacancy!: Vacancy;
}

export const WithdrawVacancy = mutation({
  verb: 'withdrawVacancy',
  does: 'Withdraws a vacancy. The post stays as it is.',
  refusals: {
    VACANCY_CLOSED: 'the vacancy is not open.',
    ENDS_BEFORE_START: 'it was withdrawn before it was opened.',
    IN_THE_FUTURE: 'the day is still to come.',
    NAMES_A_PERSON: 'the note seems to name a person.',
  },
  input: WithdrawVacancyInput,
  success: VacancyWithdrawn,
});

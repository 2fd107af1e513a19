import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { FteFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Vacancy, VacancyCause } from './vacancy.js';

@InputType({ description: 'A post, or part of one, that nobody holds and that is to be filled.' })
export class OpenVacancyInput extends StatementInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => FteFigureInput, { description: 'How much of the post is vacant: above zero.' })
  fte!: FteFigureInput;

  @Field(() => CalendarDate, {
    description: 'First day vacant. A day to come where the holder is about to leave or the post is about to exist.',
  })
  openedOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it was filled, of a vacancy that is over. Left out: it is open.',
  })
  filledOn?: string | null;

  @Field(() => VacancyCause, { description: 'Why the post stands vacant.' })
  cause!: VacancyCause;

  @Field(() => String, { nullable: true, description: 'What else is said of it; nobody’s name.' })
  note?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The vacancy is on record.' })
export class VacancyOpened extends Accepted {
  @Field(() => Vacancy, { description: 'The vacancy.' })
  vacancy!: Vacancy;
}

export const OpenVacancy = mutation({
  verb: 'openVacancy',
  does: 'Opens a vacancy. `fillPost` closes it; `withdrawVacancy` gives it up.',
  refusals: {
    VACANCY_OVER_POST:
      'with what is held and what stands vacant already it would be more than the whole post. Agency cover does not count as held.',
    POST_FROZEN: 'the post may not be filled for now: lift the freeze first (`unfreezePost`).',
    NOT_ESTABLISHED: 'the post is only proposed, or was withdrawn.',
    BEFORE_POST: 'the first day is before the post existed.',
    POST_ENDS: 'the post is deleted, or ends before.',
    ENDS_BEFORE_START: 'it was filled before it was opened.',
    IN_THE_FUTURE: 'it cannot have been filled on a day to come.',
    BAD_FTE: 'full-time equivalents of zero or below.',
    NAMES_A_PERSON: 'the note seems to name a person.',
  },
  input: OpenVacancyInput,
  success: VacancyOpened,
});

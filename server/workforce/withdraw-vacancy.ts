import { WithdrawVacancy } from '../../schema/workforce/withdraw-vacancy.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { checkOrder } from './post-rules.js';
import { VacancyRow } from './vacancy.entity.js';
import { impersonal } from '../platform/persons.js';

export const withdrawVacancy = write(WithdrawVacancy, async (door, input) => {
  const { closedOn, note } = input;
  const vacancy = await door.take(VacancyRow, input.vacancyId, 'vacancyId', input.expectedVersion);
  if (vacancy.status !== 'OPEN')
    refuse('VACANCY_CLOSED', `This vacancy is ${vacancy.status}: there is nothing to withdraw.`, 'vacancyId');
  if (closedOn > door.today && closedOn !== vacancy.openedOn)
    refuse('IN_THE_FUTURE', `${closedOn} is still to come. Withdraw the vacancy on the day.`, 'closedOn');
  if (vacancy.openedOn !== null) checkOrder({ startsOn: vacancy.openedOn, endsOn: closedOn }, 'closedOn');
  await door.change(VacancyRow, vacancy, {
    status: 'WITHDRAWN',
    closedOn,
    ...(note == null ? {} : { note: impersonal(note, 'note') }),
  });
  return { vacancy: vacancy.id };
});

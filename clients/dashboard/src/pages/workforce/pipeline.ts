/** Where the recruitment to each empty post stood on a day, and how long filling took. */
import { daySpan, dayNumber } from '../../charts/days.js';
import type { RecruitmentStage, VacancyHereFragment } from '../../gql/graphql.js';

export interface OpenVacancy {
  readonly vacancy: VacancyHereFragment;
  /** Null: nothing is recorded since it fell empty. */
  readonly stage: RecruitmentStage | null;
  readonly openedOn: string;
  readonly daysOpen: number;
}

/** On that day: opened by then and not closed by then. One that nobody dated cannot be said to be empty on any day. */
export function openOn(vacancies: readonly VacancyHereFragment[], date: string): OpenVacancy[] {
  const today = dayNumber(date);
  return vacancies.flatMap((vacancy) => {
    const { openedOn, closedOn } = vacancy;
    if (openedOn === null || openedOn > date || (closedOn !== null && closedOn <= date)) return [];
    const past = vacancy.recruitment.filter(({ happenedOn }) => (daySpan(happenedOn)?.from ?? Infinity) <= today);
    const latest = past.reduce<(typeof past)[number] | undefined>(
      (last, event) =>
        last && (daySpan(last.happenedOn)?.to ?? 0) > (daySpan(event.happenedOn)?.to ?? 0) ? last : event,
      undefined,
    );
    return [{ vacancy, stage: latest?.stage ?? null, openedOn, daysOpen: today - dayNumber(openedOn) }];
  });
}

export interface TimeToHire {
  readonly n: number;
  readonly middle: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Of posts filled by that day. Undefined where none has both days on record. */
export function timeToHire(vacancies: readonly VacancyHereFragment[], date: string): TimeToHire | undefined {
  const days = vacancies
    .flatMap(({ closedOn, timeToHireDays }) =>
      closedOn !== null && closedOn <= date && timeToHireDays.value !== null ? [timeToHireDays.value] : [],
    )
    .sort((a, b) => a - b);
  const [shortest] = days;
  const longest = days.at(-1);
  if (shortest === undefined || longest === undefined) return undefined;
  const half = Math.floor(days.length / 2);
  const upper = days[half] ?? 0;
  const middle = days.length % 2 === 1 ? upper : Math.round(((days[half - 1] ?? 0) + upper) / 2);
  return { n: days.length, middle, shortest, longest };
}

export const order: readonly (RecruitmentStage | null)[] = [
  null,
  'APPROVED',
  'ADVERTISED',
  'READVERTISED',
  'SHORTLISTED',
  'INTERVIEWED',
  'WITHDRAWN',
  'OFFERED',
  'ACCEPTED',
  'CHECKS',
  'STARTED',
];

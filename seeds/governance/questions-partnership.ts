/** What the Wirral partnership board was told between its meetings of July 2024 and September 2025, outside the five documents. */
import { QuestionRow } from '../../server/governance/question.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { about, area, claim, meeting, passage } from './governance-keys.js';

const told = {
  areaId: area('wirral'),
  kind: 'STATEMENT',
  status: 'NO_ANSWER_SOUGHT',
  askedBy: 'Report to the board',
} as const;
const at = (key: string, source: string) => ({
  meetingId: meeting(`wirral-lasp-${key}`),
  asAt: key,
  sourceId: passage(source),
});

export const questionsPartnership: SeedTable = facts(QuestionRow, told, [
  {
    key: 'lasp 2024-07 log',
    ...at('2024-07-23', 'lasp-board-2024-07 actions'),
    ...about('StatusTally', 'wirral-lasp 2024-07 done'),
    text: 'Of 22 actions in the board’s log 13 are done.',
  },
  {
    key: 'lasp 2024-07 areas',
    ...at('2024-07-23', 'wirral-press-2024 areas as usual, July'),
    ...about('StatusTally', 'wirral-notice 2024-07 usual'),
    text: 'Two of the ten areas of the improvement notice are business as usual.',
  },
  {
    key: 'lasp 2024-12 staff',
    ...at('2024-12', 'lasp-board-2024-12 new staff'),
    ...about('WorkforceCount', 'wirral-sendstart-hired-2024'),
    text: '39 new staff of the SENDSTART team have been hired and are to be in place by the end of January.',
  },
  {
    key: 'lasp 2025-01 staff',
    ...at('2025-01', 'lasp-board-2025-01 induction'),
    ...about('WorkforceCount', 'wirral-inducted-2025'),
    text: '16 new case workers and support officers have had their induction.',
  },
  {
    key: 'lasp 2025-01 strategy',
    ...at('2025-01', 'lasp-board-2025-01 strategy'),
    ...about('Milestone', 'wirral-strategy-sign-off'),
    text: 'Signing off the strategy moves to April.',
  },
  {
    key: 'lasp 2025-09 wait',
    ...at('2025-09', 'lasp-board-2025-09 waits'),
    ...claim('LASP average wait down 60 days'),
    text: 'The average wait for a plan has fallen by more than 60 days.',
  },
  {
    key: 'lasp 2025-09 limit',
    ...at('2025-09', 'lasp-board-2025-09 waits'),
    ...claim('LASP 20 weeks still missed'),
    text: 'The 20-week limit is still missed.',
  },
]);

/** Where notices, inspections, boards and news outside the five documents say what the facts of improvement take from them. */
import { passagesOf } from './passages-of.js';

const published = (document: string, told: Readonly<Record<string, string>>) => passagesOf(document, document, told);

export const passagesImprovement = [
  published('wirral-improvement-notice-2024', {
    notice:
      'On 15 May 2024 the Department for Education gives Wirral Council an improvement notice that names ten areas for improvement, to be met by October 2025.',
  }),
  published('wirral-improvement-notice-2025', {
    notice:
      'On 6 June 2025 an updated notice takes the place of the one of May 2024, after the inspection of January 2025.',
    'priority action plan':
      'A priority action plan has been handed in. It covers quality, timeliness and review of EHC plans, preparation for adulthood, and waits for speech and language and neurodevelopmental assessment.',
  }),
  published('ofsted-send-wirral-2025', {
    outcome:
      'Inspected from 27 to 31 January 2025 with outcome 3, widespread or systemic failings. Report of 16 April 2025.',
    'areas for priority action': 'Of the ten areas of the notice, eight no longer need priority action.',
  }),
  published('ofsted-send-herefordshire-2024', {
    outcome: 'Inspected from 2 to 6 December 2024 with outcome 2, inconsistent. Report of 7 February 2025.',
  }),
  published('ofsted-send-worcestershire-2024', {
    outcome:
      'Inspected from 22 to 26 April 2024 with outcome 3, widespread or systemic failings. Report of 15 July 2024.',
  }),
  published('lasp-board-2024-07', {
    actions:
      'The board of 23 July 2024 goes through its action log: of 22 actions 13 are done, the others still going on or late.',
  }),
  published('lasp-board-2025-01', { strategy: 'Sign-off of the SEND strategy moves to April.' }),
  published('wirral-press-2024', {
    'areas as usual, July':
      'After the board of 23 July 2024: two of the ten areas, the local offer and strategic oversight, count as business as usual.',
    'areas as usual, October':
      'After the board of 22 October 2024: a third of the ten areas, accurate information for plans, counts as business as usual.',
    '20 of 27': 'A council report of September 2024 is said to put 20 of 27 areas on track.',
  }),
];

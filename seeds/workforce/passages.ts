/** Where in board papers, the press and released data the facts of this row stand. */
import type { SeedTable } from '../seed.js';
import { passagesOf } from '../provenance/passages-of.js';

const published = (document: string, told: Readonly<Record<string, string>>) => passagesOf(document, document, told);

export const workforcePassages: readonly SeedTable[] = [
  published('lasp-board-2024-12', {
    'new staff':
      'The board hears that 39 new staff have been hired for SENDSTART, to be in place by the end of January.',
  }),
  published('lasp-board-2025-01', {
    induction: 'The board hears that 16 new caseworkers and support officers have been inducted.',
  }),
  published('wirral-press-2024', {
    'strike days':
      'The press gives the strike days of the SEND team: 16, 22, 24, 29, 30 and 31 October and 18 to 29 November 2024.',
  }),
  published('foi-ep-devon', {
    vacancies: 'Devon had 17.2 full-time equivalents of educational psychologist posts vacant in 2023 and 8.4 in 2024.',
  }),
  published('foi-ep-wokingham', {
    posts: 'In January 2024 Wokingham had 16 educational psychologists employed, 4 posts vacant and 8 locums.',
  }),
];

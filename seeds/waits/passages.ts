/** Where in published lists the facts of this row stand. */
import { passagesOf } from '../provenance/passages-of.js';
import type { SeedTable } from '../seed.js';

const published = (document: string, told: Readonly<Record<string, string>>) => passagesOf(document, document, told);

export const waitsPassages: readonly SeedTable[] = [
  published('nhs-chs-waits-2023', {
    'about the data':
      'Unvalidated management information on people still waiting, in seven bands. The bands of a list need not add up to its total, and a blank means that nobody handed the figure in.',
    'speech and language, RY7':
      'The speech and language therapy list for children of Wirral Community Health and Care, month by month from January to October 2023.',
    'speech and language, QYG':
      'The speech and language therapy lists for children of Cheshire and Merseyside together, July and August 2023.',
    'community paediatrics, RBL':
      'The community paediatric list of Wirral University Teaching Hospital: those waiting over 52 weeks in January, June and October 2023.',
  }),
  published('nhs-autism-waits', {
    clock:
      'The wait runs from the referral to the first contact that was attended; how many were seen within 13 weeks is told.',
  }),
];

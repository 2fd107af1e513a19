/** Where in published statistics, research and news the observations and claims of this row stand. */
import { SourceDocumentRow } from '../../server/provenance/source-document.entity.js';
import { passagesOf } from '../provenance/passages-of.js';
import { facts, idOf, type SeedTable } from '../seed.js';

const published = (document: string, told: Readonly<Record<string, string>>) => passagesOf(document, document, told);

export const indicatorPassages: readonly SeedTable[] = [
  facts(SourceDocumentRow, { kind: 'PUBLISHED_STATISTICS', publisherId: idOf('Organisation', 'dfe') } as const, [
    {
      key: 'dfe-sen-in-england-2023',
      slug: 'dfe-sen-in-england-2023',
      title: 'Special educational needs in England, academic year 2022/23',
      publishedOn: '2023',
      note: 'Its guidance swaps two of the usual symbols.',
    },
  ]),
  published('dfe-ehc-plans-2025', {
    'timeliness_20_week.csv':
      'New plans by calendar year, 2019 to 2024: how many were issued, within twenty weeks and after more than a year, with and without cases where exceptions apply.',
    'requests.csv':
      'Requests for assessment by calendar year, 2019 to 2024, and from 2023 how many were decided within six weeks.',
    'annual_reviews.csv':
      'Annual reviews of 2024, the first year published: reviews expected, meetings held, decisions outstanding. One column name stands twice, some are misspelt, and counts below zero occur.',
    'caseload.csv':
      'Children and young people with a plan on the January census day, by academic year, with where they learn.',
    symbols: 'The release writes x where a figure is not available.',
    'series break':
      'The return moved from totals of each council to records of each person in 2023; totals carry neither suppression nor rounding.',
  }),
  published('hmcts-send-tribunals', {
    'by council': 'Appeal rates of councils and England by calendar year, 2020 to 2024.',
    'in-development rate': 'For 2024 a second rate with a denominator still in development stands beside the old one.',
  }),
  published('dfe-ep-research-2023', {
    'difficulty and retention':
      'Of principal educational psychologists, 88% had difficulty recruiting, 77% of those consistently, and 34% had trouble keeping staff.',
  }),
  published('nhs-autism-waits', {
    'change of method':
      'A new method for open referrals from September 2023 lowered national figures by 20 to 37 per cent.',
  }),
  published('dfe-sen-in-england-2023', { symbols: 'Here x stands for not applicable and z for not available.' }),
  published('dfe-s251', { symbols: 'The 2021-22 files use a colon where newer files write x.' }),
  published('wirral-press-2024', {
    '14% in April': 'Press reports give 14% of plans in time in April 2024.',
    '15% in November': 'Press reports give 15% of plans in time in November 2024.',
  }),
  published('lasp-board-2025-09', {
    waits:
      'The board hears that the average wait for a plan has fallen by more than 60 days and that the 20-week limit is still missed.',
  }),
];

/** The published files that figures are taken from, and what their symbols mean: it differs between files. */
import { DataSetRow } from '../../server/indicators/data-set.entity.js';
import { SymbolMeaningRow } from '../../server/indicators/symbol-meaning.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import { dataSet, organisation } from './indicators-keys.js';

const set = (
  slug: string,
  title: string,
  caveats: string | null,
  asAt = '2025',
  edition = 'Reporting year 2025',
  source = `dfe-ehc-plans-2025 ${title}`,
) => ({
  key: slug,
  slug,
  title,
  edition,
  caveats,
  asAt,
  sourceId: passage(source),
});

const dataSets = facts(DataSetRow, { publisherId: organisation('dfe') }, [
  set(
    'dfe-ehc-timeliness-2025',
    'timeliness_20_week.csv',
    'Begins with a byte order mark. All plans of Dorset and the City of London in 2024 are classed as exceptions, so their rate without exceptions is x.',
  ),
  set(
    'dfe-ehc-requests-2025',
    'requests.csv',
    'Begins with a byte order mark. Decisions within six weeks stand as x before 2023.',
  ),
  set(
    'dfe-ehc-annual-reviews-2025',
    'annual_reviews.csv',
    'First year of publication. One column name stands twice, some are misspelt, and 1,899 cells are below zero.',
  ),
  set('dfe-ehc-caseload-2025', 'caseload.csv', 'Keyed by academic year; counted on one day in January.'),
  set(
    'dfe-sen-in-england-2023',
    'SEN in England',
    'The guidance swaps the meanings of x and z.',
    '2023',
    'Academic year 2022/23',
    'dfe-sen-in-england-2023 symbols',
  ),
  set(
    'dfe-s251-2021',
    'Section 251',
    'Lines are matched by number; the wording varies.',
    '2022',
    'Financial year 2021-22',
    'dfe-s251 symbols',
  ),
  {
    ...set(
      'dfe-send-ap-dashboard-2021',
      'SEND and alternative provision inclusion dashboard',
      'A negative balance is a deficit.',
      '2022',
      'Financial year 2021-22',
      'dfe-send-ap-dashboard DSG balance',
    ),
  },
  {
    ...set(
      'hmcts-send-tribunals-2024',
      'Appeal rates by council',
      'Thousands separators and per cent signs in the cells; headers over several rows; a second denominator for 2024.',
      '2024',
      'Calendar years 2020 to 2024',
      'hmcts-send-tribunals by council',
    ),
    publisherId: organisation('hmcts'),
  },
]);

const meaning = (
  slug: string,
  text: string,
  means: SymbolMeaningRow['means'],
  explanation: string,
  asAt: string,
  source: string,
) => ({
  key: `${slug} ${text}`,
  dataSetId: dataSet(slug),
  text,
  means,
  explanation,
  asAt,
  sourceId: passage(source),
});
const symbols = facts(SymbolMeaningRow, {}, [
  ...['dfe-ehc-timeliness-2025', 'dfe-ehc-requests-2025', 'dfe-ehc-annual-reviews-2025', 'dfe-ehc-caseload-2025'].map(
    (slug) => meaning(slug, 'x', 'X', 'Not available.', '2025', 'dfe-ehc-plans-2025 symbols'),
  ),
  meaning(
    'dfe-sen-in-england-2023',
    'x',
    'Z',
    'Not applicable: the other way round than usual.',
    '2023',
    'dfe-sen-in-england-2023 symbols',
  ),
  meaning(
    'dfe-sen-in-england-2023',
    'z',
    'X',
    'Not available: the other way round than usual.',
    '2023',
    'dfe-sen-in-england-2023 symbols',
  ),
  meaning(
    'dfe-s251-2021',
    ':',
    'X',
    'Not available, by the older convention of these statistics.',
    '2022',
    'dfe-s251 symbols',
  ),
]);

export const publishedFiles: readonly SeedTable[] = [dataSets, symbols];

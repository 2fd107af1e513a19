/** What we work out from published values. Each says how, and out of how many areas or requests. */
import { known, notApplicable, unknown, type SeedTable } from '../seed.js';
import { observed } from './observed.js';

const timeliness = 'dfe-ehc-plans-2025 timeliness_20_week.csv';
const release = 'dfe-ehc-plans-2025';
const year = { period: '2024|CY' } as const;
const mean =
  'Mean of the published percentages without exceptions of the ten statistical neighbours of May 2025, each counting the same; a neighbour with a symbol is left out.';
const overAreas = (count: number) => ({
  numerator: notApplicable('A mean, a rank or a median is no share.'),
  denominator: known(count, 'Areas that have a value.'),
});
const peerSet = (area: string) => `${area}-neighbours-2025-05`;
const appeals = unknown('The number of appeals is not held here; the published comparison gives the quotient.');

export const derived: readonly SeedTable[] = [
  observed('derived-neighbour-mean', timeliness, release, [
    { ...year, area: 'wirral', peerSet: peerSet('wirral'), value: known('59.2'), method: mean, ...overAreas(10) },
    {
      ...year,
      area: 'herefordshire',
      peerSet: peerSet('herefordshire'),
      value: known('49.9'),
      method: `${mean} 49.85 before rounding.`,
      ...overAreas(10),
    },
    {
      ...year,
      area: 'worcestershire',
      peerSet: peerSet('worcestershire'),
      value: known('23.3'),
      method: `${mean} Dorset has none, so nine are left.`,
      ...overAreas(9),
    },
  ]),
  observed('derived-rank', timeliness, release, [
    {
      ...year,
      area: 'wirral',
      value: known('136'),
      method:
        'The 151 council areas with a percentage without exceptions in order, the highest first; 135 are above Wirral.',
      ...overAreas(151),
    },
  ]),
  observed('derived-median', timeliness, release, [
    {
      ...year,
      area: 'england',
      value: known('52.3'),
      method:
        'The 76th of the 151 council areas with a percentage without exceptions. Not the same as the percentage of England, in which large areas weigh more.',
      ...overAreas(151),
    },
  ]),
  observed('derived-appeals-per-request', 'hmcts-send-tribunals by council', 'hmcts-send-tribunals', [
    {
      area: 'wirral',
      period: '2021|CY',
      value: known('11.1'),
      method: 'Appeals registered in 2021 over requests received in 2021.',
      numerator: appeals,
      denominator: known(705),
    },
    {
      area: 'wirral',
      period: '2022|CY',
      value: known('6.4'),
      method: 'Appeals registered in 2022 over requests received in 2022.',
      numerator: appeals,
      denominator: known(1064),
    },
  ]),
  observed('derived-plans-growth', 'dfe-ehc-plans-2025 caseload.csv', release, [
    {
      area: 'herefordshire',
      period: '2023/2024|AY',
      asAt: '2024-01',
      value: known('13.8'),
      method: '1,461 plans in January 2024 less 1,284 in January 2023, over the 1,284.',
      numerator: known(177),
      denominator: known(1284),
    },
    {
      area: 'herefordshire',
      period: '2024/2025|AY',
      asAt: '2025-01',
      value: known('17.5'),
      method: '1,717 plans in January 2025 less 1,461 in January 2024, over the 1,461.',
      numerator: known(256),
      denominator: known(1461),
    },
  ]),
];

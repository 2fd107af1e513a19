/** A table of people as it is handed in: lists of providers by band, with those of their boards, regions and England above them. */
import { WaitBandRow } from '../../server/waits/wait-band.entity.js';
import { WaitSnapshotRow } from '../../server/waits/wait-snapshot.entity.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { PathwayRow } from '../../server/waits/pathway.entity.js';
import { OrganisationRow } from '../../server/places/organisation.entity.js';
import { AreaRow } from '../../server/places/area.entity.js';
import { facts, idOf, known, notApplicable, unknown, type SeedTable } from '../../seeds/seed.js';

export const bands = [
  ['up to 4 weeks', 0, 28],
  ['4 to 18 weeks', 29, 126],
  ['over 18 weeks', 127, null],
] as const;

/** By provider, and by board. */
export const providers: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  north: { alder: [12, 3, 40], birch: [25, 18, 0], cedar: [7, 9, 31] },
  south: { dogwood: [2, 60, 11], elm: [14, 22, 8], fir: [3, 0, 0] },
};

const at = { asAt: '2026-09-30' } as const;
const clockId = idOf('ClockDefinition', 'people');
const none = unknown('Told in bands only.');

const sums = (lists: readonly (readonly number[])[]): number[] =>
  bands.map((_, band) => lists.reduce((sum, list) => sum + (list[band] ?? 0), 0));

const boards = Object.entries(providers).map(([name, lists]) => ({
  name,
  scope: 'INTEGRATED_CARE_BOARD' as const,
  board: name,
  counts: sums(Object.values(lists)),
}));
const lists = Object.entries(providers).flatMap(([board, own]) =>
  Object.entries(own).map(([name, counts]) => ({ name, scope: 'PROVIDER' as const, board, counts })),
);
const england = {
  name: 'england',
  scope: 'NATIONAL' as const,
  board: 'all',
  counts: sums(lists.map(({ counts }) => counts)),
};
const all = [...lists, ...boards, england];

const area = (name: string): string => idOf('Area', `people ${name}`);

export const peopleOnRecord: readonly SeedTable[] = [
  facts(
    AreaRow,
    at,
    [...boards.map(({ name }) => name), 'all'].map((name) => ({
      key: `people ${name}`,
      slug: `people-${name}`,
      name,
      kind: name === 'all' ? ('COUNTRY' as const) : ('INTEGRATED_CARE_BOARD' as const),
    })),
  ),
  facts(
    OrganisationRow,
    at,
    lists.map(({ name }) => ({ key: `people ${name}`, slug: `people-${name}`, name, type: 'NHS_PROVIDER' as const })),
  ),
  facts(ClockDefinitionRow, at, [
    {
      key: 'people',
      slug: 'people',
      name: 'Lists by band',
      edition: '1',
      startEvent: 'UNKNOWN',
      stopEvent: 'UNKNOWN',
      basis: 'INCOMPLETE',
      includesIntervention: 'UNKNOWN',
      statistic: 'BANDS',
    },
  ]),
  facts(
    PathwayRow,
    at,
    all.map(({ name, board, scope }) => ({
      key: `people ${name}`,
      slug: `people-${name}`,
      name,
      kind: 'PHYSIOTHERAPY' as const,
      areaId: area(board),
      providerId: scope === 'PROVIDER' ? idOf('Organisation', `people ${name}`) : null,
    })),
  ),
  facts(
    WaitSnapshotRow,
    { ...at, clockId, status: 'MANAGEMENT_INFORMATION', completeness: 'COMPLETE' } as const,
    all.map(({ name, board, scope, counts }) => ({
      key: `people ${name}`,
      pathwayId: idOf('Pathway', `people ${name}`),
      areaId: area(board),
      providerId: scope === 'PROVIDER' ? idOf('Organisation', `people ${name}`) : null,
      scope,
      total: known(counts.reduce((sum, count) => sum + count, 0)),
      medianWeeks: none,
      percentile92Weeks: none,
      meanWeeks: none,
      longestWeeks: none,
      statedWeeks: notApplicable('Told in bands.'),
    })),
  ),
  facts(
    WaitBandRow,
    at,
    all.flatMap(({ name, board, counts }) =>
      bands.map(([label, fromDays, toDays], index) => ({
        key: `people ${name} ${label}`,
        snapshotId: idOf('WaitSnapshot', `people ${name}`),
        areaId: area(board),
        sequence: index + 1,
        label,
        fromDays,
        toDays,
        count: known(counts[index] ?? 0),
      })),
    ),
  ),
];

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EstablishmentStatus } from '../../schema/workforce/establishment-version.js';
import { facts, idOf, known, unknown } from '../../seeds/seed.js';
import { EstablishmentVersionRow } from '../../server/workforce/establishment-version.entity.js';
import { TeamRow } from '../../server/workforce/team.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const teams = facts(
  TeamRow,
  { areaId, asAt: '2024' },
  ['growing', 'unstated', 'undated', 'of-unknown-size'].map((slug) => ({ key: slug, slug, name: slug })),
);
type Version = Partial<{ effectiveFrom: string; supersedes: string; fte: string; asAt: string }>;
const version = (team: string, reason: string, status: EstablishmentStatus, given: Version) =>
  facts(EstablishmentVersionRow, { areaId, asAt: given.asAt ?? '2024-01-31', teamId: idOf('Team', team) }, [
    {
      key: reason,
      reason,
      status,
      fte: given.fte === undefined ? unknown('Not said') : known(given.fte),
      effectiveFrom: given.effectiveFrom ?? null,
      supersedesId: given.supersedes === undefined ? null : idOf('EstablishmentVersion', given.supersedes),
    },
  ]);
const versions = [
  version('growing', 'first', 'IN_FORCE', { fte: '2.00', asAt: '2023' }),
  version('growing', 'second', 'IN_FORCE', { fte: '4.00', supersedes: 'first', effectiveFrom: '2024-04' }),
  version('growing', 'given up', 'WITHDRAWN', { fte: '9.00', supersedes: 'second', effectiveFrom: '2024-05-01' }),
  version('growing', 'only planned', 'PLANNED', { fte: '8.00', effectiveFrom: '2024-05-01' }),
  version('undated', 'from a year nobody stated', 'IN_FORCE', { fte: '3.00', effectiveFrom: 'XXXX-04' }),
  version('of-unknown-size', 'chart to come', 'IN_FORCE', { asAt: '2024-01-31' }),
];
const decided = version('growing', 'to come', 'IN_FORCE', {
  fte: '6.00',
  supersedes: 'given up',
  effectiveFrom: '2024-11-01',
});
const replaced = version('undated', 'after it', 'IN_FORCE', {
  fte: '5.00',
  supersedes: 'from a year nobody stated',
  effectiveFrom: '2025-01-01',
});

describe('the establishment a team states', () => {
  const api = useApi({ database: 'empty', today: '2024-10-31' });
  beforeAll(() => put(api.url, [teams, ...versions, decided, replaced]));

  async function stated(slug: string, asAt: string): Promise<Record<string, unknown>> {
    const { team } = await api.query<{ team: { statedEstablishment: Record<string, unknown> } }>(
      'query Team($slug: String!, $asAt: Date!) { team(slug: $slug) { statedEstablishment(asAt: $asAt) { state value note } } }',
      { slug, asAt },
    );
    return team.statedEstablishment;
  }

  it.each([
    ['2023-12-30', null],
    ['2023-12-31', '2.00'],
    ['2024-04-29', '2.00'],
    ['2024-04-30', '4.00'],
    ['2024-10-31', '4.00'],
    ['2024-11-01', '6.00'],
  ])('on %s is %s, a month or year counting from its last day', async (asAt, expected) => {
    expect((await stated('growing', asAt))['value']).toBe(expected);
  });

  it.each([
    ['unstated', 'No establishment in force on that day is on record.'],
    ['undated', 'No establishment in force on that day is on record.'],
    ['of-unknown-size', 'Not said'],
  ])('is unknown, and says why, for a team %s', async (slug, note) => {
    expect(await stated(slug, '2024-10-31')).toEqual({ state: 'UNKNOWN', value: null, note });
  });

  it('is current until a version in force today supersedes it', async () => {
    const { establishmentVersions } = await api.query<{
      establishmentVersions: { nodes: { reason: string; current: boolean }[] };
    }>('{ establishmentVersions { nodes { reason current } } }');
    expect(Object.fromEntries(establishmentVersions.nodes.map(({ reason, current }) => [reason, current]))).toEqual({
      first: false,
      second: true,
      'given up': false,
      'only planned': false,
      'to come': false,
      'from a year nobody stated': true,
      'after it': false,
      'chart to come': true,
    });
  });
});

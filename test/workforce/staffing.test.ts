import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OccupancyKind } from '../../schema/workforce/occupancy.js';
import { facts, idOf, known, unknown, type SeedTable } from '../../seeds/seed.js';
import { OccupancyRow } from '../../server/workforce/occupancy.entity.js';
import { PostRow } from '../../server/workforce/post.entity.js';
import { PostTypeRow } from '../../server/workforce/post-type.entity.js';
import { TeamRow } from '../../server/workforce/team.entity.js';
import { VacancyRow } from '../../server/workforce/vacancy.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const teams = facts(
  TeamRow,
  { areaId, asAt: '2024' },
  ['filled', 'half-known', 'without-posts', 'only-proposed'].map((slug) => ({ key: slug, slug, name: slug })),
);
const postType = facts(PostTypeRow, { asAt: '2024' }, [
  { key: 'caseworker', slug: 'caseworker', title: 'Caseworker', group: 'CASEWORK' },
]);
const posts = facts(
  PostRow,
  { areaId, asAt: '2024-04', postTypeId: idOf('PostType', 'caseworker'), status: 'ESTABLISHED' } as const,
  [
    ...(
      [
        ['shared', '1.00', 'filled', '2024-04-01', null, 'ESTABLISHED'],
        ['known by month', '0.50', 'filled', null, null, 'FROZEN'],
        ['proposed', '1.00', 'filled', null, null, 'PROPOSED'],
        ['deleted', '1.00', 'filled', '2024-04-01', '2024-06-30', 'DELETED'],
        ['overfilled', '0.80', 'half-known', '2024-04-01', null, 'ESTABLISHED'],
        ['silent', '1.00', 'half-known', '2024-04-01', null, 'ESTABLISHED'],
        ['planned', '1.00', 'only-proposed', null, null, 'PROPOSED'],
        ['refilled', '1.00', null, '2020-04-01', null, 'ESTABLISHED'],
        ['partly vacant', '1.00', null, '2020-04-01', null, 'ESTABLISHED'],
        ['day not recorded', '1.00', null, '2020-04-01', null, 'ESTABLISHED'],
      ] as const
    ).map(([title, fte, team, establishedOn, endsOn, status]) => ({
      key: title,
      title,
      fte: known(fte),
      budgetedCost: unknown('Not said'),
      teamId: team === null ? null : idOf('Team', team),
      establishedOn,
      endsOn,
      status,
    })),
    {
      key: 'of unknown hours',
      title: 'of unknown hours',
      fte: unknown('Not said'),
      budgetedCost: unknown('Not said'),
      establishedOn: '2024-04-01',
    },
  ],
);
const held = (post: string, kind: OccupancyKind, fte: string, startsOn: string, endsOn?: string) =>
  facts(OccupancyRow, { areaId, asAt: startsOn }, [
    { key: `${post} ${kind}`, postId: idOf('Post', post), kind, fte, startsOn, endsOn: endsOn ?? null },
  ]);
const vacant = (post: string, key: string, fte: string, openedOn: string | null, closedOn: string | null = null) =>
  facts(VacancyRow, { areaId, asAt: '2024-04', cause: 'UNKNOWN' } as const, [
    {
      key: `${post} ${key}`,
      postId: idOf('Post', post),
      fte: known(fte),
      status: closedOn === null ? 'OPEN' : 'FILLED',
      openedOn,
      closedOn,
    },
  ]);
const records: SeedTable[] = [
  held('shared', 'PERMANENT', '0.60', '2024-05-01', '2024-08-31'),
  held('shared', 'SECONDED', '0.40', '2024-08-01'),
  held('shared', 'AGENCY', '0.30', '2024-06-01'),
  held('shared', 'LOCUM', '0.10', '2024-06-01', '2024-07-31'),
  vacant('shared', 'first', '1.00', '2024-04-01', '2024-05-01'),
  vacant('shared', 'second', '0.60', '2024-09-01'),
  vacant('known by month', 'whole', '0.50', '2024-04-15'),
  held('deleted', 'FIXED_TERM', '1.00', '2024-04-01', '2024-06-30'),
  held('overfilled', 'PERMANENT', '1.00', '2024-04-01'),
  held('of unknown hours', 'TRAINEE', '0.50', '2024-04-01'),
  vacant('refilled', 'once', '1.00', '2024-05-01', '2024-06-01'),
  vacant('partly vacant', 'part', '0.40', '2024-05-01'),
  vacant('day not recorded', 'whole', '1.00', null),
];

type Figure = { state: string; value: string | null; note: string | null };
type Staffing = Record<'established' | 'occupied' | 'vacant' | 'agencyCover', Figure>;

describe('how far posts are filled', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [teams, postType, posts, ...records]));

  const figure = '{ state value note }';
  const staffing = `staffing(asAt: $asAt) { established ${figure} occupied ${figure} vacant ${figure} agencyCover ${figure} }`;
  async function ofTeam(slug: string, asAt: string): Promise<Staffing> {
    const { team } = await api.query<{ team: { staffing: Staffing } }>(
      `query Team($slug: String!, $asAt: Date!) { team(slug: $slug) { ${staffing} } }`,
      { slug, asAt },
    );
    return team.staffing;
  }
  async function ofPost(title: string, asAt: string): Promise<Staffing> {
    const { posts: found } = await api.query<{ posts: { nodes: [{ staffing: Staffing }] } }>(
      `query Post($title: String!, $asAt: Date!) { posts(filter: { title: { equals: $title } }) { nodes { ${staffing} } } }`,
      { title, asAt },
    );
    return found.nodes[0].staffing;
  }
  const values = (found: Staffing): (string | null)[] =>
    [found.established, found.occupied, found.vacant, found.agencyCover].map(({ value }) => value);

  it.each([
    ['on the last day of a deleted post', '2024-06-30', ['2.50', '1.60', '0.90', '0.40']],
    ['the day after', '2024-07-01', ['1.50', '0.60', '0.90', '0.40']],
    ['on the last day of an occupancy', '2024-08-31', ['1.50', '1.00', '0.50', '0.30']],
    ['the day after it', '2024-09-01', ['1.50', '0.40', '1.10', '0.30']],
  ])('adds a team up %s, each post once and cover never off what is vacant', async (_, asAt, expected) => {
    expect(values(await ofTeam('filled', asAt))).toEqual(expected);
  });

  it('is unknown before the whole month has passed in which a post is first on record', async () => {
    expect((await ofTeam('filled', '2024-04-29')).established.state).toBe('UNKNOWN');
    expect((await ofTeam('filled', '2024-04-30')).established.value).toBe('2.50');
  });

  it('tells more people than posts, and nothing of a team of which a part is not recorded', async () => {
    expect(values(await ofPost('overfilled', '2024-05-01'))).toEqual(['0.80', '1.00', '-0.20', '0.00']);
    expect(values(await ofTeam('half-known', '2024-05-01'))).toEqual(['1.80', null, null, null]);
    expect(values(await ofTeam('without-posts', '2024-05-01'))).toEqual([null, null, null, null]);
    expect(values(await ofTeam('only-proposed', '2024-05-01'))).toEqual(['0.00', '0.00', '0.00', '0.00']);
  });

  it('says which part is missing', async () => {
    const { established, occupied, vacant: left } = await ofPost('of unknown hours', '2024-05-01');
    expect(occupied).toEqual({ state: 'KNOWN', value: '0.50', note: null });
    expect(established).toEqual({ state: 'UNKNOWN', value: null, note: expect.stringContaining('hours') });
    expect(left).toEqual({ state: 'UNKNOWN', value: null, note: expect.stringContaining('hours') });
    expect((await ofPost('silent', '2024-05-01')).occupied.note).toBe('Nobody has recorded who holds the posts.');
  });

  it.each([
    ['refilled', '2024-04-30', null],
    ['refilled', '2024-05-01', '1.00'],
    ['refilled', '2024-05-31', '1.00'],
    ['refilled', '2024-06-01', null],
    ['partly vacant', '2024-05-01', null],
    ['day not recorded', '2024-05-01', null],
  ])('takes a vacancy alone for the whole post only while it is open: %s, %s', async (title, asAt, expected) => {
    expect((await ofPost(title, asAt)).vacant.value).toBe(expected);
  });
});

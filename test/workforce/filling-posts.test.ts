import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

describe('who holds posts', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  const system = api.as('demonstration-council-system');

  const holding = (post: Versioned, more: object = {}) => ({
    postId: post.id,
    fte: '1.00',
    kind: 'PERMANENT',
    startsOn: '2025-06-01',
    ...more,
  });
  const refused = (...items: object[]) => desk.refused('fillPost', { asAt, items });
  const leaving = (held: Versioned, endsOn: string) => ({
    occupancyId: held.id,
    expectedVersion: held.version,
    endsOn,
  });
  const vacate = (...items: object[]) =>
    desk.done<{ occupancies: Versioned[] }>('vacatePost', 'PostVacated', 'occupancies { id version endsOn }', {
      items,
    });
  const staffing = async (post: Versioned, day: string) =>
    desk.read<{ staffing: object }>(
      post.id,
      'Post',
      `staffing(asAt: "${day}") { occupied { value } vacant { value } agencyCover { value } }`,
    );

  it('is recorded by the personnel system, many at once', async () => {
    const posts = await Promise.all(Array.from({ length: 3 }, () => desk.post()));
    const told = await desk.done<object>(
      'fillPost',
      'PostFilled',
      'occupancies { fte kind startsOn endsOn post { id } area { slug } } vacancies { id } submission { recordsAccepted }',
      { asAt, items: posts.map((post) => holding(post)) },
      system,
    );
    expect(told).toMatchObject({
      occupancies: posts.map(({ id }) => ({
        fte: '1.00',
        kind: 'PERMANENT',
        endsOn: null,
        post: { id },
        area: { slug: 'demonstration' },
      })),
      vacancies: [],
      submission: { recordsAccepted: 3 },
    });
    expect(await desk.refused('fillPost', { asAt, items: [holding(await desk.post())] }, desk.stranger)).toEqual([
      'FORBIDDEN items.0.postId',
    ]);
    expect(await desk.refused('fillPost', { asAt, items: [] })).toEqual(['EMPTY_BATCH items']);
  });

  it('is never more than the whole post, unless an overlap is stated', async () => {
    const post = await desk.post();
    const held = await desk.filled(post, { fte: '0.60' });
    expect(await refused(holding(post, { fte: '0.50' }))).toEqual(['POST_OVERFILLED items.0.fte']);
    expect(await refused(holding(post, { fte: '0.30' }), holding(post, { fte: '0.20', kind: 'AGENCY' }))).toEqual([
      'POST_OVERFILLED items.1.fte',
    ]);
    await desk.filled(post, { fte: '0.40', kind: 'AGENCY', startsOn: '2025-07-01', endsOn: '2026-06-30' });
    expect(await staffing(post, '2026-01-01')).toEqual({
      staffing: { occupied: { value: '0.60' }, vacant: { value: '0.40' }, agencyCover: { value: '0.40' } },
    });
    const coming = { fte: '0.40', startsOn: '2026-06-15', overlap: 'HANDOVER', overlapUntil: '2026-06-29' };
    expect(await refused(holding(post, coming))).toEqual(['POST_OVERFILLED items.0.fte']);
    await desk.filled(post, { ...coming, overlapUntil: '2026-06-30' });
    expect(await refused(holding(post, { fte: '0.01', startsOn: '2026-08-01' }))).toEqual([
      'POST_OVERFILLED items.0.fte',
    ]);
    await desk.filled(post, {
      fte: '0.60',
      kind: 'FIXED_TERM',
      startsOn: '2026-08-01',
      endsOn: '2027-01-31',
      overlap: 'ABSENCE',
    });
    expect(await staffing(post, '2026-09-01')).toMatchObject({
      staffing: { occupied: { value: '1.60' }, vacant: { value: '-0.60' } },
    });
    await vacate(leaving(held, '2026-10-31'));
    await desk.filled(post, { fte: '0.60', startsOn: '2026-11-01' });
  });

  it('is never more than the whole post with two dozen writing at once', async () => {
    const post = await desk.post();
    const told = await Promise.all(
      Array.from({ length: 24 }, () =>
        send(desk.officer, 'fillPost', '', { asAt, items: [holding(post, { fte: '0.30' })] }),
      ),
    );
    expect(told.filter(({ __typename }) => __typename === 'PostFilled')).toHaveLength(3);
    expect(await staffing(post, '2026-01-01')).toMatchObject({ staffing: { occupied: { value: '0.90' } } });
  });

  it('is written by two batches that name the same posts the other way round', async () => {
    const posts = await Promise.all(Array.from({ length: 8 }, () => desk.post()));
    const items = posts.map((post) => holding(post, { fte: '0.50' }));
    const told = await Promise.all(
      [items, [...items].reverse()].map((each) => send(desk.officer, 'fillPost', '', { asAt, items: each })),
    );
    expect(told.map(({ __typename }) => __typename)).toEqual(['PostFilled', 'PostFilled']);
  });

  it('is refused item by item', async () => {
    const post = await desk.post({ endsOn: '2026-12-31' });
    const { posts } = await desk.done<{ posts: [Versioned] }>('proposePost', 'PostProposed', 'posts { id version }', {
      asAt,
      items: [{ teamId: desk.team, postTypeId: desk.postType, title: 'Planned', fte: { value: '1.00' } }],
    });
    const term = { endsOn: '2026-12-31', fte: '0.10' };
    expect(
      await refused(
        holding(posts[0]),
        holding(post, { ...term, startsOn: '2025-03-31' }),
        holding(post),
        holding(post, { ...term, startsOn: '2026-11-22' }),
        holding(post, { ...term, endsOn: '2025-05-31' }),
        holding(post, { ...term, fte: '0.00' }),
        holding(post, { ...term, overlap: 'HANDOVER' }),
        holding(post, { ...term, overlapUntil: '2025-07-01' }),
        holding(post, { ...term, overlap: 'ABSENCE', overlapUntil: '2027-01-01' }),
        holding({ id: 'Post:00000000-0000-4000-8000-000000000000', version: 1 }),
        holding(post, term),
      ),
    ).toEqual([
      'NOT_ESTABLISHED items.0.postId',
      'BEFORE_POST items.1',
      'POST_ENDS items.2',
      'STARTS_LATER items.3.startsOn',
      'ENDS_BEFORE_START items.4.endsOn',
      'BAD_FTE items.5.fte',
      'BAD_OVERLAP items.6.overlapUntil',
      'BAD_OVERLAP items.7.overlapUntil',
      'BAD_OVERLAP items.8.overlapUntil',
      'NOT_FOUND items.9.postId',
    ]);
  });

  it('does not begin in a frozen or deleted post, except what began before, and cover', async () => {
    const frozen = await desk.post();
    await desk.done('freezePost', 'PostFrozen', 'post { id }', {
      postId: frozen.id,
      expectedVersion: 1,
      frozenOn: '2026-03-01',
      reason: 'Spending control',
    });
    expect(await refused(holding(frozen, { startsOn: '2026-03-01' }))).toEqual(['POST_FROZEN items.0.postId']);
    await desk.filled(frozen, { startsOn: '2026-02-28', endsOn: '2026-03-31' });
    await desk.filled(frozen, { startsOn: '2026-04-01', kind: 'LOCUM' });
    const deleted = await desk.post();
    await desk.done('deletePost', 'PostDeleted', 'post { id }', {
      postId: deleted.id,
      expectedVersion: 1,
      endsOn: '2026-03-31',
      reason: 'Saving 7',
    });
    expect(await refused(holding(deleted), holding(deleted, { startsOn: '2026-04-01', endsOn: '2026-05-01' }))).toEqual(
      ['POST_ENDS items.0', 'POST_ENDS items.1'],
    );
    await desk.filled(deleted, { endsOn: '2026-03-31' });
  });

  it('ends with a last day, which is only brought forward, or is extended where there is room', async () => {
    const post = await desk.post({ endsOn: '2027-06-30' });
    const held = await desk.filled(post, { kind: 'FIXED_TERM', endsOn: '2026-12-31' });
    const leave = (endsOn: string, expectedVersion = 1) => ({ items: [{ ...leaving(held, endsOn), expectedVersion }] });
    expect(await desk.refused('vacatePost', leave('2025-05-31'))).toEqual(['ENDS_BEFORE_START items.0.endsOn']);
    expect(await desk.refused('vacatePost', leave('2026-12-31'))).toEqual(['ENDS_ALREADY items.0.endsOn']);
    expect(await desk.refused('vacatePost', leave('2026-10-31', 3))).toEqual([
      'VERSION_CONFLICT items.0.expectedVersion',
    ]);
    expect(await desk.refused('vacatePost', leave('2026-10-31'), desk.stranger)).toEqual([
      'FORBIDDEN items.0.occupancyId',
    ]);
    const twice = { items: [leaving(held, '2026-10-31'), leaving(held, '2026-09-30')] };
    expect(await desk.refused('vacatePost', twice)).toEqual(['DUPLICATE_ITEM items.1.occupancyId']);
    expect(await vacate(leaving(held, '2026-06-30'))).toMatchObject({
      occupancies: [{ id: held.id, endsOn: '2026-06-30', version: 2 }],
    });
    const next = await desk.filled(post, { fte: '0.50', startsOn: '2026-07-01', endsOn: '2026-07-31' });

    const extend = (endsOn?: string) => ({ occupancyId: held.id, expectedVersion: 2, endsOn });
    expect(await desk.refused('extendOccupancy', extend('2026-07-01'))).toEqual(['POST_OVERFILLED endsOn']);
    expect(await desk.refused('extendOccupancy', extend('2026-06-30'))).toEqual(['ENDS_LATER_ALREADY endsOn']);
    expect(await desk.refused('extendOccupancy', extend())).toEqual(['POST_ENDS endsOn']);
    const withdraw = { occupancyId: next.id, expectedVersion: 1 };
    const { occupancy } = await desk.done<{ occupancy: object }>(
      'withdrawOccupancy',
      'OccupancyWithdrawn',
      'occupancy { withdrawnOn fte }',
      withdraw,
    );
    expect(occupancy).toEqual({ withdrawnOn: '2026-11-21', fte: '0.50' });
    expect(await staffing(post, '2026-07-15')).toMatchObject({ staffing: { occupied: { value: '0.00' } } });
    const extended = await desk.done(
      'extendOccupancy',
      'OccupancyExtended',
      'occupancy { endsOn version }',
      extend('2027-06-30'),
    );
    expect(extended).toMatchObject({ occupancy: { endsOn: '2027-06-30', version: 3 } });
    const late = { ...withdraw, expectedVersion: 2 };
    expect(await desk.refused('withdrawOccupancy', late)).toEqual(['WITHDRAWN_ALREADY occupancyId']);
    expect(await desk.refused('extendOccupancy', late)).toEqual(['WITHDRAWN_ALREADY occupancyId']);
  });

  it('takes thousands in one go', async () => {
    const fte = { value: '1.00' };
    const item = {
      teamId: desk.team,
      postTypeId: desk.postType,
      title: 'Coordinator',
      fte,
      establishedOn: '2025-04-01',
    };
    const { posts } = await desk.done<{ posts: Versioned[] }>(
      'establishPost',
      'PostEstablished',
      'posts { id version }',
      {
        asAt,
        items: Array.from({ length: 3_000 }, () => item),
      },
    );
    const { occupancies } = await desk.done<{ occupancies: Versioned[] }>(
      'fillPost',
      'PostFilled',
      'occupancies { id version }',
      {
        asAt,
        items: posts.map((post) => holding(post)),
      },
    );
    const { submission } = await desk.done<{ submission: object }>(
      'vacatePost',
      'PostVacated',
      'submission { status }',
      {
        items: occupancies.map((held) => leaving(held, '2026-10-31')),
      },
    );
    expect(submission).toEqual({ status: 'ACCEPTED' });
    const [row] = await desk.records.sql<{ count: number }>(
      `select count(*)::int from occupancy where ends_on = '2026-10-31' and post_id in (select id from post where title = 'Coordinator')`,
    );
    expect(row?.count).toBe(3_000);
  });
});

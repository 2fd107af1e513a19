import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

describe('who pays for posts', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  const finance = api.as('demonstration-finance-officer');
  let lines: string[] = [];
  beforeAll(async () => {
    const { investmentLines } = await api.query<{ investmentLines: { nodes: { id: string }[] } }>(
      '{ investmentLines(first: 3, realm: DEMONSTRATION) { nodes { id } } }',
    );
    lines = investmentLines.nodes.map(({ id }) => id);
  });

  const share = (sharePercent: string, startsOn: string, endsOn: string | null = null, line = 0) => ({
    lineId: lines[line],
    sharePercent,
    startsOn,
    endsOn,
  });
  const input = (post: Versioned, ...items: object[]) => ({ asAt, postId: post.id, items });
  const fund = (post: Versioned, ...items: object[]) =>
    desk
      .done<{ fundings: Versioned[] }>('fundPost', 'PostFunded', 'fundings { id version }', input(post, ...items))
      .then(({ fundings }) => fundings);
  const refused = (post: Versioned, ...items: object[]) => desk.refused('fundPost', input(post, ...items));
  const end = (funding: Versioned | undefined, endsOn: string) => ({
    fundingId: funding?.id,
    expectedVersion: funding?.version,
    endsOn,
  });
  /** The most that is paid for on any day on which something begins. */
  const mostPaid = async (post: Versioned): Promise<number> => {
    const [row] = await desk.records.sql<{ most: number }>(
      `select max((select sum(o.share_percent) from post_funding o where o.post_id = s.post_id and o.withdrawn_on is null
          and o.starts_on <= s.starts_on and coalesce(o.ends_on >= s.starts_on, true)))::float as most
       from post_funding s where s.post_id = $1 and s.withdrawn_on is null`,
      [post.id.slice('Post:'.length)],
    );
    return row?.most ?? 0;
  };

  it('are lines by shares, up to the whole of the post on every day', async () => {
    const post = await desk.post();
    const told = await desk.done<object>(
      'fundPost',
      'PostFunded',
      'post { investmentLines { nodes { id } } } fundings { sharePercent startsOn endsOn fundedFte { value } line { id } }',
      input(
        post,
        share('33.33', '2025-04-01'),
        share('66.67', '2025-04-01', '2026-03-31', 1),
        share('66.67', '2026-04-01', null, 2),
      ),
    );
    expect(told).toMatchObject({
      fundings: [
        {
          sharePercent: '33.33',
          startsOn: '2025-04-01',
          endsOn: null,
          fundedFte: { value: '0.33' },
          line: { id: lines[0] },
        },
        { sharePercent: '66.67', endsOn: '2026-03-31', line: { id: lines[1] } },
        { sharePercent: '66.67', startsOn: '2026-04-01', line: { id: lines[2] } },
      ],
    });
    expect(await refused(post, share('0.01', '2026-06-01'))).toEqual(['SHARES_OVER_WHOLE items.0.sharePercent']);
    expect(await mostPaid(post)).toBe(100);
  });

  it('are told which shares of a batch go too far', async () => {
    const post = await desk.post({ endsOn: '2027-03-31' });
    expect(
      await refused(
        post,
        share('60', '2025-04-01'),
        share('60', '2025-04-01'),
        share('40', '2026-04-01', '2027-04-01'),
        share('0', '2026-04-01'),
        share('100.5', '2026-04-01'),
        share('10', '2026-04-01', '2026-03-31'),
        share('10', '2025-03-31'),
        { ...share('10', '2026-04-01'), lineId: post.id },
        share('40', '2025-04-01'),
      ),
    ).toEqual([
      'SHARES_OVER_WHOLE items.1.sharePercent',
      'POST_ENDS items.2',
      'BAD_SHARE items.3.sharePercent',
      'BAD_SHARE items.4.sharePercent',
      'ENDS_BEFORE_START items.5.endsOn',
      'BEFORE_POST items.6',
      'WRONG_KIND_OF_ID items.7.lineId',
    ]);
    const [funding] = await fund(post, share('100', '2025-04-01'));
    expect(await desk.read(String(funding?.id), 'PostFunding', 'endsOn')).toEqual({ endsOn: '2027-03-31' });
  });

  it('never pass the whole, with two dozen writing at once', async () => {
    const post = await desk.post();
    const told = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        send(
          index % 2 === 0 ? desk.officer : finance,
          'fundPost',
          '',
          input(post, share('15', `2026-0${String((index % 3) + 1)}-01`, null, index % 3)),
        ),
      ),
    );
    const codes = told.map(({ __typename, code }) => code ?? __typename);
    expect(codes.filter((code) => code === 'PostFunded')).toHaveLength(6);
    expect(codes.filter((code) => code === 'SHARES_OVER_WHOLE')).toHaveLength(18);
    expect(await mostPaid(post)).toBe(90);
  });

  it('stop paying on a day, and another line goes on', async () => {
    const post = await desk.post();
    const [funding] = await fund(post, share('100', '2025-04-01'));
    expect(await desk.refused('endPostFunding', end(funding, '2025-03-31'))).toEqual(['ENDS_BEFORE_START endsOn']);
    expect(await desk.refused('endPostFunding', end(funding, '2026-03-31'), desk.stranger)).toEqual([
      'FORBIDDEN fundingId',
    ]);
    const ended = await desk.done(
      'endPostFunding',
      'PostFundingEnded',
      'funding { endsOn version }',
      end(funding, '2026-03-31'),
      finance,
    );
    expect(ended).toMatchObject({ funding: { endsOn: '2026-03-31', version: 2 } });
    expect(await desk.refused('endPostFunding', end(funding, '2026-01-31'))).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(await desk.refused('endPostFunding', { ...end(funding, '2026-06-30'), expectedVersion: 2 })).toEqual([
      'ENDS_ALREADY endsOn',
    ]);
    expect(await refused(post, share('100', '2026-03-31', null, 1))).toEqual([
      'SHARES_OVER_WHOLE items.0.sharePercent',
    ]);
    expect(await fund(post, share('100', '2026-04-01', null, 1))).toHaveLength(1);
  });

  it('make room where a share was recorded in error, and the error stays readable', async () => {
    const post = await desk.post();
    const [funding] = await fund(post, share('100', '2025-04-01'));
    const withdraw = { fundingId: funding?.id, expectedVersion: 1 };
    expect(await desk.refused('withdrawPostFunding', withdraw, desk.stranger)).toEqual(['FORBIDDEN fundingId']);
    const fields = 'funding { sharePercent withdrawnOn fundedFte { state value } }';
    expect(await desk.done('withdrawPostFunding', 'PostFundingWithdrawn', fields, withdraw)).toMatchObject({
      funding: { sharePercent: '100', withdrawnOn: '2026-11-21', fundedFte: { state: 'KNOWN', value: '0.00' } },
    });
    expect(await desk.refused('withdrawPostFunding', { ...withdraw, expectedVersion: 2 })).toEqual([
      'WITHDRAWN_ALREADY fundingId',
    ]);
    expect(await desk.refused('endPostFunding', { ...end(funding, '2026-01-01'), expectedVersion: 2 })).toEqual([
      'WITHDRAWN_ALREADY endsOn',
    ]);
    expect(await fund(post, share('100', '2025-04-01', null, 1))).toHaveLength(1);
  });

  it('count a share whose first day nobody recorded from the beginning', async () => {
    const post = await desk.post();
    const [funding] = await fund(post, share('60', '2026-04-01'));
    await desk.records.sql('update post_funding set starts_on = null where id = $1', [
      String(funding?.id).split(':')[1],
    ]);
    expect(await refused(post, share('50', '2025-04-01', '2025-12-31'))).toEqual([
      'SHARES_OVER_WHOLE items.0.sharePercent',
    ]);
  });

  it('end with the post, except what was to be paid only later', async () => {
    const post = await desk.post();
    const [now] = await fund(post, share('60', '2025-04-01'), share('40', '2025-04-01', '2026-03-31', 1));
    const [later] = await fund(post, share('40', '2027-04-01', null, 1));
    const remove = { postId: post.id, expectedVersion: 1, endsOn: '2026-12-31', reason: 'Saving 7' };
    expect(await desk.refused('deletePost', remove)).toEqual(['FUNDED_LATER endsOn']);
    await desk.done('withdrawPostFunding', 'PostFundingWithdrawn', 'funding { id }', {
      fundingId: later?.id,
      expectedVersion: 1,
    });
    expect(await desk.done('deletePost', 'PostDeleted', 'fundings { id endsOn }', remove)).toMatchObject({
      fundings: [{ id: now?.id, endsOn: '2026-12-31' }],
    });
    expect(
      await refused(
        post,
        share('10', '2026-04-01'),
        share('10', '2026-04-01', '2027-01-01'),
        share('10', '2027-01-01'),
      ),
    ).toEqual(['POST_ENDS items.1', 'ENDS_BEFORE_START items.2.endsOn']);
  });

  it('are recorded by those who keep the post', async () => {
    const post = await desk.post();
    const items = input(post, share('10', '2026-01-01'));
    expect(await desk.refused('fundPost', items, desk.stranger)).toEqual(['FORBIDDEN postId']);
    expect(await desk.refused('fundPost', items, api.as('demonstration-officer'))).toEqual(['FORBIDDEN']);
    expect(await desk.refused('fundPost', input(post))).toEqual(['EMPTY_BATCH items']);
  });
});

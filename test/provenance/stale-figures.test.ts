import { beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '../../server/database/data-source.js';
import { writer } from '../../server/database/roles.js';
import { modules } from '../../server/modules.js';
import { createLog } from '../../server/platform/log.js';
import { lookOnce } from '../../server/platform/daily-looks.js';
import { readConfig } from '../../server/config.js';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';

interface Flag {
  rule: string;
  detail: string;
  settledOn: string | null;
  visibility: string;
}

describe('figures that become stale as days pass', () => {
  const api = useApi({ database: 'demonstration', today: '2026-03-10' });
  const records = useRecords(api);
  const steward = api.as('demonstration-data-steward');
  const trust = api.as('demonstration-community-trust-system');
  const ids: Record<string, string> = {};

  /** As the process of another server does. */
  const lookOn = async (today: string): Promise<void> => {
    const dataSource = await createDataSource(api.url, modules, writer).initialize();
    const looks = modules.flatMap(({ daily = [] }) => daily);
    const log = createLog(readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }));
    await lookOnce({ dataSource, looks, log }, today).finally(() => dataSource.destroy());
  };
  const flagsOf = async (id: string, noun = 'WaitSnapshot'): Promise<Flag[]> => {
    const { node } = await trust.query<{ node: { qualityFlags: { nodes: Flag[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on ${noun} { qualityFlags { nodes { rule detail settledOn visibility } } } } }`,
      { id },
    );
    return node.qualityFlags.nodes;
  };
  const clock = async (slug: string): Promise<string> => {
    const told = await send(steward, 'defineClock', '... on ClockDefined { clock { id } }', {
      asAt: '2026',
      slug,
      name: 'Monthly list',
      edition: '1',
      startEvent: 'REFERRAL_RECEIVED',
      stopEvent: 'TREATMENT_START',
      basis: 'INCOMPLETE',
      includesIntervention: 'NO',
      statistic: 'BANDS',
      reportedWithinDays: 20,
    });
    return (told['clock'] as { id: string }).id;
  };
  const report = async (
    period: string,
    total: number,
    more: object = {},
    clockId = ids['monthly'],
  ): Promise<string> => {
    const told = await send(trust, 'reportWaits', '... on WaitsReported { snapshots { id } flags { rule } }', {
      asAt: '2026-03',
      items: [
        {
          pathwayId: ids['demonstration-salt'],
          clockId,
          providerId: ids['demonstration-community-trust'],
          scope: 'PROVIDER',
          status: 'MANAGEMENT_INFORMATION',
          completeness: 'COMPLETE',
          period,
          total: { value: total },
        },
      ],
      ...more,
    });
    expect(told).toMatchObject({ __typename: 'WaitsReported', flags: [] });
    return (told['snapshots'] as { id: string }[])[0]?.id ?? '';
  };

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      pathways(first: 20, realm: DEMONSTRATION) { nodes { id slug } } areas(realm: DEMONSTRATION) { nodes { id slug } }
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] = id;
    ids['monthly'] = await clock('monthly');
    // What the demonstration holds may be stale by itself.
    await lookOn('2026-03-10');
  });

  it('are doubted on the day after the next were due, once, and by nobody', async () => {
    const january = await report('2026-01|M', 1000);
    const february = await report('2026-02|M', 1100);
    await lookOn('2026-04-20');
    expect(await flagsOf(february)).toEqual([]);
    await lookOn('2026-04-21');
    expect(await flagsOf(february)).toEqual([
      {
        rule: 'STALE',
        detail: expect.stringMatching(
          /newest figures are for February 2026, and the next were due on 20 April 2026: ask .*Community/,
        ),
        settledOn: null,
        visibility: 'PUBLIC',
      },
    ]);
    expect(await flagsOf(january)).toEqual([]);
    const changes = await records.changes();
    await Promise.all([lookOn('2026-04-21'), lookOn('2026-04-22'), lookOn('2026-05-30')]);
    expect(await flagsOf(february)).toHaveLength(1);
    expect(await records.changes()).toBe(changes);
    const [change] = await records.sql(
      `select c.permission, c.actor_role, c.organisation_id from quality_flag f join change_record c on c.id = f.change_id
       where f.rule = 'STALE' and f.about_id = $1`,
      [february.split(':')[1]],
    );
    expect(change).toEqual({ permission: 'waits:doubtStaleFigures', actor_role: null, organisation_id: null });
  });

  it('are so once, whichever of many processes looks first', async () => {
    const newest = await report('2025-12|M', 900, { visibility: 'MEMBER' });
    expect(await flagsOf(newest)).toEqual([]);
    const march = await report('2026-03|M', 1150);
    await Promise.all(Array.from({ length: 6 }, () => lookOn('2026-07-01')));
    expect(await flagsOf(march)).toHaveLength(1);
  });

  it('are no longer when the next come', async () => {
    const [before] = await records.sql<{ id: string }>(
      `select 'WaitSnapshot:' || id as id from wait_snapshot where period_id = '2026-03|M' and clock_id = $1`,
      [ids['monthly']?.split(':')[1]],
    );
    const april = await report('2026-04|M', 1200);
    expect(await flagsOf(before?.id ?? '')).toMatchObject([{ rule: 'STALE', settledOn: '2026-03-10' }]);
    expect(await flagsOf(april)).toEqual([]);
  });

  it('are not where another clock took the place of theirs', async () => {
    await lookOn('2026-06-20');
    const [april] = await records.sql<{ id: string }>(
      `select 'WaitSnapshot:' || id as id from wait_snapshot where period_id = '2026-04|M' and clock_id = $1`,
      [ids['monthly']?.split(':')[1]],
    );
    const told = await send(steward, 'defineClock', '', {
      asAt: '2026-03',
      slug: 'monthly-2',
      name: 'Monthly list',
      edition: '2',
      startEvent: 'REFERRAL_RECEIVED',
      stopEvent: 'TREATMENT_START',
      basis: 'INCOMPLETE',
      includesIntervention: 'NO',
      statistic: 'BANDS',
      supersedesId: ids['monthly'],
    });
    expect(told.__typename).toBe('ClockDefined');
    await lookOn('2027-01-01');
    expect(await flagsOf(april?.id ?? '')).toEqual([]);
  });

  it('may be observations too', async () => {
    const definition = {
      asAt: '2026',
      label: 'As counted',
      periodKind: 'MONTH',
      counts: 'Plans',
      reportedWithinDays: 20,
    };
    const indicator = await send(steward, 'addIndicator', '... on IndicatorAdded { indicator { id } }', {
      asAt: '2026',
      slug: 'stale-one',
      name: 'Plans finished',
      unit: 'COUNT',
      polarity: 'HIGH',
      topic: 'CASELOAD',
      decimalPlaces: 0,
    });
    expect(indicator.__typename).toBe('IndicatorAdded');
    const defined = await send(
      steward,
      'defineIndicatorVersion',
      '... on IndicatorVersionDefined { definition { id } }',
      {
        ...definition,
        slug: 'stale-one-1',
        indicatorId: (indicator['indicator'] as { id: string }).id,
      },
    );
    expect(defined.__typename).toBe('IndicatorVersionDefined');
    const recorded = await send(steward, 'recordObservations', '... on ObservationsRecorded { observations { id } }', {
      asAt: '2026-03',
      items: [
        {
          definitionId: (defined['definition'] as { id: string }).id,
          areaId: ids['demonstration'],
          period: '2026-02|M',
          value: { value: '40' },
          status: 'FINAL',
        },
      ],
    });
    expect(recorded.__typename).toBe('ObservationsRecorded');
    const id = (recorded['observations'] as { id: string }[])[0]?.id ?? '';
    await lookOn('2026-04-20');
    expect(await flagsOf(id, 'Observation')).toEqual([]);
    await lookOn('2026-04-21');
    expect(await flagsOf(id, 'Observation')).toMatchObject([{ rule: 'STALE', settledOn: null }]);
  });

  it('are told of to those who may see them, once', async () => {
    const asked = `query ($after: String) { events(after: $after, first: 1000, realm: DEMONSTRATION) {
      nodes { type permission organisationId submissionId subjectId recordIds recordCount areaIds } endCursor } }`;
    type Page = { events: { nodes: Record<string, unknown>[]; endCursor: string } };
    const member = api.as('demonstration-member');
    const { events: before } = await trust.query<Page>(asked);
    const { events: ofMember } = await member.query<Page>(asked);
    const kept = await report('2026-01|M', 1000, { visibility: 'RESTRICTED' }, await clock('kept-to-ourselves'));
    await lookOn('2026-08-01');
    await lookOn('2026-08-01');
    const [flag] = await records.sql<{ id: string }>('select id from quality_flag where about_id = $1', [
      kept.split(':')[1],
    ]);
    const after = { after: before.endCursor };
    const told = (await trust.query<Page>(asked, after)).events.nodes.filter(
      ({ type }) => type === 'waits.FiguresDoubted',
    );
    expect(told).toEqual([
      {
        type: 'waits.FiguresDoubted',
        permission: 'waits:doubtStaleFigures',
        organisationId: null,
        submissionId: null,
        subjectId: null,
        recordIds: [`QualityFlag:${String(flag?.id)}`],
        recordCount: 1,
        areaIds: [expect.stringMatching(/^Area:/)],
      },
    ]);
    const heard = (await member.query<Page>(asked, { after: ofMember.endCursor })).events.nodes;
    expect(heard.filter(({ type }) => type === 'waits.FiguresDoubted')).toEqual([]);
  });
});

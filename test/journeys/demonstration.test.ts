import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { silentProgress } from '../../server/platform/progress.js';
import { globalId } from '../../server/reading/global-id.js';
import { demonstrationTables } from '../../seeds/demonstration.js';
import { loadDemonstration } from '../../seeds/fill.js';
import { demonstrationScale } from '../../seeds/scales.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { askWhoeverMay } from '../support/whoever-may.js';
import { noLimits } from '../support/no-limits.js';

interface Line {
  title: string;
  position: { approved: { value: number }; actual: { value: number }; forecastOutturn: { value: number } };
  posts: { nodes: { title: string; vacancies: { nodes: Vacancy[] } }[] };
  pathways: { nodes: { waitSnapshots: { nodes: { total: { value: number }; bandSum: { value: number } }[] } }[] };
  impactLinks: { nodes: { indicator: { slug: string; impactLinks: { nodes: Back[] } } | null }[] };
}
interface Vacancy {
  status: string;
  dependents: { nodes: { dependentMilestone: { rebaselines: { totalCount: number } } | null }[] };
}
interface Back {
  investmentLine: { title: string } | null;
}

const throughLine = readFileSync('clients/operations/demonstration/through-line-and-back.graphql', 'utf8');

describe('the demonstration', () => {
  const api = useApi({ database: 'demonstration', limits: noLimits });
  let dataSource: DataSource;
  beforeAll(async () => {
    dataSource = await createDataSource(api.url, modules).initialize();
    api.onClose(() => dataSource.destroy());
  });

  const found = (statement: string): Promise<unknown[]> => dataSource.query<unknown[]>(statement);

  it('leads from a pound to its posts, a vacancy, a moved milestone, waits and an indicator, and back, in one query', async () => {
    const { area } = await api.query<{ area: { investmentLines: { nodes: Line[] } } }>(throughLine);
    const [line] = area.investmentLines.nodes;
    expect(line?.position.actual.value).toBeGreaterThan(0);
    const vacancies = line?.posts.nodes.flatMap(({ vacancies: { nodes } }) => nodes) ?? [];
    const waiting = vacancies.flatMap(({ status, dependents }) => (status === 'OPEN' ? dependents.nodes : []));
    expect(waiting.some(({ dependentMilestone }) => (dependentMilestone?.rebaselines.totalCount ?? 0) > 1)).toBe(true);
    const [wait] = line?.pathways.nodes[0]?.waitSnapshots.nodes ?? [];
    expect(wait?.total.value).toBe(wait?.bandSum.value);
    const indicator = line?.impactLinks.nodes.find((link) => link.indicator !== null)?.indicator;
    expect(indicator?.impactLinks.nodes.map((back) => back.investmentLine?.title)).toContain(line?.title);
  });

  it('says of every record, of whatever type, that it is invented', async () => {
    const { model } = await contract();
    for (const { name, table, hasRealm } of model.values()) {
      if (!hasRealm) continue;
      const [row] = await dataSource.query<{ id: string }[]>(
        `select id from "${table}" where realm = 'DEMONSTRATION' limit 1`,
      );
      if (row === undefined) continue;
      const { node } = await askWhoeverMay<{ node: unknown }>(
        api,
        'query Invented($id: ID!) { node(id: $id) { __typename ... on Recorded { realm notice } } }',
        { id: globalId(name, row.id) },
      );
      expect(node).toEqual({ __typename: name, realm: 'DEMONSTRATION', notice: expect.stringContaining('invented') });
    }
  });

  it('is in no list or total of facts', async () => {
    const { model } = await contract();
    // The audit grows by what is asked here and refused.
    const listed = [...model.values()].filter(
      ({ name, hasRealm, list }) => hasRealm && list.root !== null && name !== 'AuditEntry',
    );
    for (const { table, list } of listed) {
      const totals = await askWhoeverMay<Record<string, { totalCount: number }>>(
        api,
        `{ ${list.root ?? ''} { totalCount } }`,
      );
      const [row] = await dataSource.query<{ count: number }[]>(
        `select count(*)::int from "${table}" where realm = 'FACT'`,
      );
      expect([list.root, totals[list.root ?? '']?.totalCount]).toEqual([list.root, row?.count]);
    }
  });

  it('stays out of the lists of what both realms share', async () => {
    interface Shared {
      code: { facts: { totalCount: number }; invented: { totalCount: number } };
    }
    const [code] = await dataSource.query<{ id: string }[]>(
      `select s251_line_id as id from investment_line where realm = 'DEMONSTRATION' limit 1`,
    );
    const { code: found } = await api.query<Shared>(
      `query Shared($id: ID!) { code: node(id: $id) { ... on Code {
        facts: s251InvestmentLines { totalCount } invented: s251InvestmentLines(realm: DEMONSTRATION) { totalCount } } } }`,
      { id: globalId('Code', code?.id ?? '') },
    );
    expect(found.facts.totalCount).toBe(0);
    expect(found.invented.totalCount).toBeGreaterThan(0);
  });

  it.each([
    [
      'pays no more than the whole of any post on any day',
      `select f.post_id from post_funding f join post_funding g on g.post_id = f.post_id and g.starts_on <= f.starts_on and coalesce(g.ends_on >= f.starts_on, true)
       where f.realm = 'DEMONSTRATION' group by f.post_id, f.id having sum(g.share_percent) > 100`,
    ],
    [
      'adds its bands up to their total, except where a flag says otherwise',
      `select s.id from wait_snapshot s join wait_band b on b.snapshot_id = s.id where s.realm = 'DEMONSTRATION'
       group by s.id having sum(b.count_value) <> s.total_value and not exists (select from quality_flag q where q.about_id = s.id::text and q.rule = 'BAND_SUM')`,
    ],
    [
      'flags the month that came in as zero',
      `select id from wait_snapshot s where realm = 'DEMONSTRATION' and total_value = 0 and not exists (select from quality_flag q where q.about_id = s.id::text and q.rule = 'ZERO_SPIKE')`,
    ],
    [
      'keeps one basis of spend for each line',
      `select line_id from actual where realm = 'DEMONSTRATION' group by line_id having count(distinct basis) > 1`,
    ],
    [
      'never lets spend of the year so far fall',
      `select a.id from actual a join actual b on b.line_id = a.line_id and b.basis = 'CUMULATIVE' and financial_year(b.posted_on) = financial_year(a.posted_on)
       and b.posted_on > a.posted_on where a.basis = 'CUMULATIVE' and b.amount < a.amount`,
    ],
    [
      'closes its accounts at what the ledger shows',
      `select v.id from budget_version v join actual a on a.line_id = v.line_id and a.posted_on < '2025-04-01' where v.stage = 'OUTTURN' and v.realm = 'DEMONSTRATION'
       group by v.id having case when min(a.basis) = 'CUMULATIVE' then max(a.amount) else sum(a.amount) end <> v.amount_value`,
    ],
    [
      'moves each milestone from its original to its current date without a break',
      `select m.id from milestone m left join lateral (select array_agg(r.old_due order by r.agreed_on) as olds, array_agg(r.new_due order by r.agreed_on) as news
         from rebaseline r where r.milestone_id = m.id) r on true
       where m.realm = 'DEMONSTRATION' and array[m.original_due] || coalesce(r.news, '{}') <> coalesce(r.olds, '{}') || array[m.current_due]`,
    ],
    [
      'finishes nothing that still waits for something it cannot do without',
      `select d.statement from dependency d left join milestone m on m.id = d.dependent_milestone_id left join action a on a.id = d.dependent_action_id
       where d.realm = 'DEMONSTRATION' and d.hard and d.resolved_on is null and coalesce(m.completed_on, a.completed_on) is not null`,
    ],
    [
      'reaches the milestones of an action one after the other, and none after its action is finished or due',
      `select a.id from action a join milestone m on m.action_id = a.id where a.realm = 'DEMONSTRATION' group by a.id
       having max(m.current_due) <> a.due_on or (a.completed_on is not null and (count(m.completed_on) <> count(*) or max(m.completed_on) <> a.completed_on))`,
    ],
    [
      'lets nobody hold a post before it is established',
      `select o.id from occupancy o join post p on p.id = o.post_id where o.realm = 'DEMONSTRATION' and o.starts_on < p.established_on`,
    ],
  ])('%s', async (_what, faults) => {
    expect(await found(faults)).toEqual([]);
  });

  it('comes out the same each time, and a second loading changes nothing', async () => {
    expect(JSON.stringify([...demonstrationTables(demonstrationScale)])).toBe(
      JSON.stringify([...demonstrationTables(demonstrationScale)]),
    );
    const contents = async (): Promise<unknown[]> =>
      Promise.all(
        dataSource.entityMetadatas.map(({ tableName }) =>
          found(
            `select '${tableName}' as name, count(*), md5(string_agg(t::text, '' order by id)) from "${tableName}" t`,
          ),
        ),
      );
    const before = await contents();
    await loadDemonstration(dataSource, silentProgress);
    expect(await contents()).toEqual(before);
  });
});

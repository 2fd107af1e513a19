/** A board was shown figures; afterwards they were corrected, spent, moved. What it saw, what is so now, and who changed what, all stay readable. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

const dashboard = `query ($at: DateTime) { area(slug: "demonstration", asKnownAt: $at) {
  name
  investmentLines(first: 5) { nodes { title position { approved { state value } actual { state value } variance { state value } } } }
  pathways(first: 3) { nodes { name waitSnapshots(first: 4) { nodes { asAt total { state value } shareOver18Weeks { state value } corrections { totalCount } } } } }
  actions: interventions(first: 2) { nodes { title workstreams { nodes { actions(first: 4) { nodes { title milestones { nodes { title originalDue currentDue rebaselines { totalCount } } } } } } } } }
} }`;

interface Found {
  line: string;
  snapshot: { id: string; version: number; total: { value: number } };
  milestone: { id: string; version: number; originalDue: string; currentDue: string };
}

describe('what the board saw', () => {
  const api = useApi({ database: 'demonstration', today: '2026-11-22' });
  const records = useRecords(api);
  let seen = '';
  let before = '';
  let found: Found;

  const ask = async (variables: object): Promise<string> =>
    JSON.stringify(await api.query(dashboard, variables as Record<string, unknown>));

  beforeAll(async () => {
    const data = await api.query<{
      area: {
        investmentLines: { nodes: { id: string; actualsBasis: string }[] };
        pathways: { nodes: { waitSnapshots: { nodes: Found['snapshot'][] } }[] };
        interventions: {
          nodes: {
            workstreams: {
              nodes: {
                actions: {
                  nodes: { milestones: { nodes: (Found['milestone'] & { completedOn: string | null })[] } }[];
                };
              }[];
            };
          }[];
        };
      };
    }>(`{ area(slug: "demonstration") {
      investmentLines(first: 5) { nodes { id actualsBasis } }
      pathways(first: 3) { nodes { waitSnapshots(first: 4) { nodes { id version total { value } } } } }
      interventions(first: 2) { nodes { workstreams { nodes { actions(first: 4) { nodes { milestones { nodes { id version originalDue currentDue completedOn } } } } } } } }
    } }`);
    const { area } = data;
    const milestones = area.interventions.nodes.flatMap(({ workstreams }) =>
      workstreams.nodes.flatMap(({ actions }) => actions.nodes.flatMap((action) => action.milestones.nodes)),
    );
    found = {
      line: String(area.investmentLines.nodes.find(({ actualsBasis }) => actualsBasis === 'IN_PERIOD')?.id),
      snapshot: area.pathways.nodes
        .flatMap(({ waitSnapshots }) => waitSnapshots.nodes)
        .find(({ total }) => total.value > 0) as Found['snapshot'],
      milestone: milestones.find(({ completedOn }) => completedOn === null) as Found['milestone'],
    };
    seen = await ask({});
    const [row] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    before = String(row?.now);
  });

  it('is changed afterwards by three agencies’ roles, each through its own write', async () => {
    const spent = await send(
      api.as('demonstration-finance-officer'),
      'recordSpend',
      '... on SpendRecorded { submission { id } }',
      {
        lineId: found.line,
        asAt: '2026-10-31',
        items: [{ period: '2026-10|M', amount: 99_999, postedOn: '2026-10-31', description: 'Late invoice' }],
      },
    );
    const corrected = await send(
      api.as('demonstration-data-steward'),
      'correctFigure',
      '... on FigureCorrected { correction { oldValue newValue reason } }',
      {
        recordId: found.snapshot.id,
        field: 'total',
        expectedVersion: found.snapshot.version,
        figure: { value: String(found.snapshot.total.value + 7) },
        reason: 'Seven children were on a second list.',
      },
    );
    const moved = await send(
      api.as('demonstration-improvement-lead'),
      'rebaselineMilestone',
      '... on MilestoneRebaselined { milestone { originalDue currentDue } }',
      {
        milestoneId: found.milestone.id,
        expectedVersion: found.milestone.version,
        newDue: '2027-06-30',
        reason: 'The post that does the work is vacant.',
        approverRole: 'Director of Children’s Services',
        agreedOn: '2026-11-20',
      },
    );
    expect([spent, corrected, moved].map(({ __typename }: Told) => __typename)).toEqual([
      'SpendRecorded',
      'FigureCorrected',
      'MilestoneRebaselined',
    ]);
    expect(corrected).toMatchObject({ correction: { reason: 'Seven children were on a second list.' } });
    expect(moved).toMatchObject({ milestone: { originalDue: found.milestone.originalDue, currentDue: '2027-06-30' } });
  });

  it('is shown again, to the byte, as it was known then', async () => {
    expect(await ask({ at: before })).toBe(seen);
    expect(await ask({})).not.toBe(seen);
  });

  it('has its history: who, when, by which submission, from what to what', async () => {
    const { history } = await api.as('demonstration-data-steward').query<{
      history: {
        versions: {
          actorRole: string | null;
          permission: string | null;
          correction: object | null;
          changes: { field: string; before: string | null; after: string | null }[];
        }[];
      };
    }>('query ($id: ID!) { history(id: $id) { versions { actorRole permission correction { newValue } changes { field before after } } } }', { id: found.snapshot.id });
    expect(history.versions).toHaveLength(2);
    expect(history.versions[0]).toMatchObject({ actorRole: 'data-steward', permission: 'provenance:correctFigure' });
    expect(history.versions[0]?.correction).not.toBeNull();
    expect(history.versions[0]?.changes.map(({ field }) => field)).toContain('total');
    expect(history.versions[1]).toMatchObject({ actorRole: null, permission: null });
  });

  it('is told to who polls, in the order of the commits', async () => {
    const { events } = await api
      .as('demonstration-council-system')
      .query<{ events: { nodes: { type: string }[] } }>(
        '{ events(realm: DEMONSTRATION) { nodes { type } endCursor } }',
      );
    expect(events.nodes.map(({ type }) => type)).toEqual([
      'finance.SpendRecorded',
      'provenance.FigureCorrected',
      'improvement.MilestoneRebaselined',
    ]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { facts, idOf, known, unknown, type SeedTable } from '../../seeds/seed.js';
import { ActionRow } from '../../server/improvement/action.entity.js';
import { DependencyRow } from '../../server/improvement/dependency.entity.js';
import { InterventionRow } from '../../server/improvement/intervention.entity.js';
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { OrganisationRow } from '../../server/places/organisation.entity.js';
import { DataQueryRow } from '../../server/provenance/data-query.entity.js';
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { WorkforceCountRow } from '../../server/workforce/workforce-count.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const of = { areaId, asAt: '2024' } as const;
const key = 'checked';
const ids = {
  action: idOf('Action', key),
  milestone: idOf('Milestone', key),
  other: idOf('Milestone', 'other'),
  query: idOf('DataQuery', key),
};
const plan = { ...of, interventionId: idOf('Intervention', key) };
const records: SeedTable[] = [
  facts(InterventionRow, of, [
    { key, slug: key, title: key, kind: 'WSOA', status: 'IN_FORCE', listsAllActions: false },
  ]),
  facts(ActionRow, plan, [{ key, title: key, description: 'Testing' }]),
  facts(MilestoneRow, plan, [
    { key, title: key },
    { key: 'other', title: 'other' },
  ]),
  facts(DataQueryRow, of, [{ key, question: 'Which?', raisedBy: 'Officer', raisedOn: '2024', status: 'OPEN' }]),
  facts(DependencyRow, { ...of, kind: 'NEEDS_DECISION', hard: true, lagDays: 0 } as const, [
    { key, statement: 'Testing', dependentMilestoneId: ids.milestone },
  ]),
  facts(OrganisationRow, { asAt: '2024' }, [{ key, slug: key, name: key, type: 'COUNCIL' }]),
  facts(InformationGapRow, of, [{ key, topic: 'Wait', state: 'UNKNOWN', detail: 'Not said' }]),
  facts(WorkforceCountRow, of, [
    { key, measure: 'POSTS', subject: 'Caseworkers', count: known(3), fte: unknown('Not said') },
  ]),
];

describe('what no record may say', () => {
  const api = useApi({ database: 'empty' });
  let client: pg.Client;
  beforeAll(async () => {
    await put(api.url, records);
    client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
  });

  type Changes = Readonly<Record<string, unknown>>;
  /** Writes the record of the table once more with changes: 'taken', or the kind of rule that refused it. */
  async function write(table: string, changes: Changes): Promise<string> {
    await client.query('begin');
    try {
      await client.query(`insert into ${table} select c.* from ${table} t, jsonb_populate_record(t, $1) c limit 1`, [
        JSON.stringify({ ...changes, id: idOf('Copy', table) }),
      ]);
      return 'taken';
    } catch (error) {
      // 22008: a day that no calendar has.
      return ['23514', '22008'].includes((error as { code: string }).code) ? 'refused' : String(error);
    } finally {
      await client.query('rollback');
    }
  }

  it.each<[state: string, value: number | null, promisedFor: string | null, outcome: string]>([
    ['KNOWN', 0, null, 'taken'],
    ['KNOWN', null, null, 'refused'],
    ['KNOWN', 3, '2024-03', 'refused'],
    ['UNKNOWN', null, null, 'taken'],
    ['UNKNOWN', 0, null, 'refused'],
    ['PROMISED', null, '2024-03', 'taken'],
    ['PROMISED', null, null, 'refused'],
    ['PROMISED', 3, '2024-03', 'refused'],
    ['PROMISED', null, 'soon', 'refused'],
    ['DISPUTED', 3, null, 'taken'],
    ['DISPUTED', null, null, 'taken'],
    ['SUPPRESSED', null, null, 'taken'],
    ['SUPPRESSED', 3, null, 'refused'],
    ['NOT_APPLICABLE', null, null, 'taken'],
    ['NOT_APPLICABLE', 0, null, 'refused'],
    ['MISSING', null, null, 'refused'],
  ])('a figure %s of %s, promised for %s, is %s', async (state, value, promisedFor, outcome) => {
    const figure = { count_state: state, count_value: value, count_promised_for: promisedFor };
    expect(await write('workforce_count', figure)).toBe(outcome);
  });

  it('holds every figure of every table to that rule', async () => {
    const { rows } = await client.query<{ figure: string; ruled: boolean }>(`
      select f.table_name || '.' || f.column_name as figure, exists (
        select from pg_constraint c where c.conrelid = f.table_name::regclass and c.contype = 'c'
          and strpos(pg_get_constraintdef(c.oid), f.column_name || ' = ''PROMISED''') > 0) as ruled
      from information_schema.columns f join information_schema.columns q
        on q.table_name = f.table_name and q.column_name = regexp_replace(f.column_name, '_state$', '_qualifier')
      where f.table_schema = 'public' and f.column_name like '%\\_state'`);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ ruled }) => !ruled)).toEqual([]);
  });

  it.each<[table: string, changes: Changes]>([
    ['workforce_count', { count_qualifier: 'ROUGHLY' }],
    ['workforce_count', { measure: 'WISHED_FOR' }],
    ['workforce_count', { realm: 'FICTION' }],
    ['workforce_count', { visibility: 'SECRET' }],
    ['workforce_count', { as_at: 'March 2024' }],
    ['workforce_count', { as_at: '2024-13' }],
    ['workforce_count', { as_at: '2024-02-31' }],
    ['workforce_count', { as_at: '../XXXX-03' }],
    ['information_gap', { state: 'KNOWN' }],
    ['information_gap', { promised_for: '2024' }],
    ['milestone', { original_due: '2024-06', current_due: null }],
  ])('%s refuses %j', async (table, changes) => {
    expect(await write(table, changes)).toBe('refused');
  });

  const organisation = idOf('Organisation', key);
  it.each<[what: string, changes: Changes, outcome: string]>([
    ['a decision', {}, 'taken'],
    ['a decision and names a query', { data_query_id: ids.query }, 'refused'],
    ['data', { kind: 'NEEDS_DATA', data_query_id: ids.query }, 'taken'],
    ['data of no query', { kind: 'NEEDS_DATA' }, 'refused'],
    ['a post of no name', { kind: 'NEEDS_POST' }, 'refused'],
    ['money but names a query', { kind: 'NEEDS_FUNDING', data_query_id: ids.query }, 'refused'],
    ['a milestone', { kind: 'FINISH_START', prerequisite_milestone_id: ids.other }, 'taken'],
    ['itself', { kind: 'FINISH_START', prerequisite_milestone_id: ids.milestone }, 'refused'],
    [
      'two things',
      { kind: 'FINISH_START', prerequisite_milestone_id: ids.other, prerequisite_action_id: ids.action },
      'refused',
    ],
    ['others', { kind: 'EXTERNAL', organisation_id: organisation, external_event: 'They act.' }, 'taken'],
    ['others to do nothing', { kind: 'EXTERNAL', organisation_id: organisation }, 'refused'],
    ['nothing that waits', { dependent_milestone_id: null }, 'refused'],
    ['a decision, two at once', { dependent_action_id: ids.action }, 'refused'],
    ['a wish', { kind: 'NEEDS_LUCK' }, 'refused'],
  ])('a dependency on %s', async (_, changes, outcome) => {
    expect(await write('dependency', changes)).toBe(outcome);
  });
});

/** Who writes in these tests, and what about: callers of the demonstration, one who has no part in it, and its plan. */
import { beforeAll } from '@jest/globals';
import { snakeCase } from '../../server/database/columns.js';
import type { Api } from '../support/api.js';
import { send, useRecords, type Caller, type Records } from '../support/writes.js';

interface Versioned {
  id: string;
  version: number;
}

export interface Plan extends Versioned {
  area: { id: string };
  workstreams: { nodes: Versioned[] };
  actions: { nodes: Versioned[] };
  areasOfConcern: { nodes: Versioned[] };
}

export interface Demonstration {
  records: Records;
  lead: Caller;
  officer: Caller;
  steward: Caller;
  /** An improvement lead of an organisation that takes no part in the area. */
  stranger: Caller;
  /** An improvement lead of the community trust. */
  otherLead: Caller;
  plan: Plan;
  /** A plan of another area. */
  elsewhere: string;
  /** A new milestone of the plan, and a new action. */
  milestone: (input?: object) => Promise<Versioned>;
  action: (input?: object) => Promise<Versioned>;
  /** The id of some record of the demonstration, by its table and what it must be. */
  id: (noun: string, condition: string) => Promise<string>;
  /** Sends what is to be refused: its code and place. Fails where anything is left behind. */
  refused: (verb: string, input: object, caller?: Caller) => Promise<string>;
}

const addCaller = `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
  select 'DEMONSTRATION', 'PUBLIC', $1, r.id, o.id, 'ACTIVE' from role r, organisation o where r.slug = 'improvement-lead' and o.slug = $2`;

const addElsewhere = `with a as (insert into area (realm, visibility, as_at, slug, name, kind)
    values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id)
  insert into intervention (realm, visibility, as_at, area_id, slug, title, kind, status, lists_all_actions)
  select 'DEMONSTRATION', 'PUBLIC', '2026', id, 'elsewhere', 'Elsewhere', 'STRATEGY', 'IN_FORCE', false from a`;

const thePlan = `{ intervention(slug: "demonstration-plan") { id version area { id } workstreams(first: 10) { nodes { id version } }
  actions(first: 20, filter: { completedOn: { isNull: true } }) { nodes { id version } } areasOfConcern { nodes { id version } } } }`;

export function useDemonstration(api: Api): Demonstration {
  const records = useRecords(api);
  const made = async (verb: string, noun: string, input: object): Promise<Versioned> => {
    const type = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}Added`;
    const told = await send(demonstration.lead, verb, `... on ${type} { ${noun} { id version } }`, {
      asAt: '2026-11',
      partOf: { interventionId: demonstration.plan.id },
      title: 'Something to be done',
      ...input,
    });
    if (told.__typename !== type) throw new Error(JSON.stringify(told));
    return told[noun] as Versioned;
  };
  const demonstration: Demonstration = {
    plan: {} as Plan,
    elsewhere: '',
    records,
    lead: api.as('demonstration-improvement-lead'),
    officer: api.as('demonstration-officer'),
    steward: api.as('demonstration-data-steward'),
    stranger: api.as('stranger'),
    otherLead: api.as('other-lead'),
    milestone: (input = {}) => made('addMilestone', 'milestone', { originalDue: '2027-03-31', ...input }),
    action: (input = {}) => made('addAction', 'action', { description: 'All of it.', ...input }),
    async id(noun, condition) {
      const table = snakeCase(noun);
      const [row] = await records.sql<{ id: string }>(
        `select id from "${table}" where realm = 'DEMONSTRATION' and ${condition} order by id limit 1`,
      );
      return `${noun}:${String(row?.id)}`;
    },
    async refused(verb, input, caller = demonstration.lead) {
      const before = await records.changes();
      const { __typename, code, path, parts } = await send(caller, verb, '', input);
      const after = await records.changes();
      if (after !== before) throw new Error(`${verb} was ${__typename}, and ${String(after - before)} changes stayed.`);
      return [
        code,
        ...(path ?? []),
        ...(parts?.length === 1 ? [] : [`and ${String(Number(parts?.length) - 1)} more`]),
      ].join(' ');
    },
  };
  beforeAll(async () => {
    await records.sql(addCaller, ['stranger', 'demonstration-inspectorate']);
    await records.sql(addCaller, ['other-lead', 'demonstration-community-trust']);
    await records.sql(addElsewhere);
    demonstration.elsewhere = await demonstration.id('Intervention', `slug = 'elsewhere'`);
    demonstration.plan = (await api.query<{ intervention: Plan }>(thePlan)).intervention;
  });
  return demonstration;
}

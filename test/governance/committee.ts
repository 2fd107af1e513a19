/** A committee of the demonstration council, written to as its clerk does, for tests of what happens there. */
import { beforeAll, expect } from '@jest/globals';
import type { Api } from '../support/api.js';
import { send, useRecords, type Caller, type Records, type Told } from '../support/writes.js';

export interface Committee {
  clerk: Caller;
  member: Caller;
  /** An officer of an organisation that takes no part in the area. */
  outsider: Caller;
  records: Records;
  /** Ids, known once the tests run. */
  areaId: () => string;
  boardId: () => string;
  /** A write of the clerk's. `fields` is read of what came of it. */
  write: (verb: string, success: string, fields: string, input: object, caller?: Caller) => Promise<Told>;
  /** A meeting held that day: its id. */
  met: (heldOn: string) => Promise<string>;
  /** Refused with the code at the path, and nothing left behind. */
  refuses: (verb: string, input: object, code: string, path?: string, caller?: Caller) => Promise<Told>;
  /** The first id of a list of demonstration records. */
  first: (list: string) => Promise<string>;
  /** A record like one of the demonstration's, in another area: its id. */
  elsewhere: (noun: string, table: string) => Promise<string>;
  /** The moment on the database's clock, to ask for the model as it was known then. */
  moment: () => Promise<string>;
}

export const idIn = (record: unknown): string => (record as { id: string }).id;
export const versionIn = (record: unknown): number => (record as { version: number }).version;

export function useCommittee(api: Api): Committee {
  const records = useRecords(api);
  const clerk = api.as('demonstration-officer');
  let areaId = '';
  let boardId = '';
  beforeAll(async () => {
    const { boards } = await api.query<{ boards: { nodes: { id: string; area: { id: string } }[] } }>(
      '{ boards(realm: DEMONSTRATION, filter: { slug: { equals: "demonstration-scrutiny" } }) { nodes { id area { id } } } }',
    );
    boardId = String(boards.nodes[0]?.id);
    areaId = String(boards.nodes[0]?.area.id);
    await records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'DEMONSTRATION', 'RESTRICTED', 'outside-officer', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'officer' and o.slug = 'demonstration-inspectorate'`,
    );
  });

  const committee: Committee = {
    clerk,
    member: api.as('demonstration-member'),
    outsider: api.as('outside-officer'),
    records,
    areaId: () => areaId,
    boardId: () => boardId,
    write: (verb, success, fields, input, caller = clerk) =>
      send(caller, verb, `... on ${success} { ${fields} }`, input),
    met: async (heldOn) => {
      const { meeting } = await committee.write('scheduleMeeting', 'MeetingScheduled', 'meeting { id version }', {
        boardId,
        heldOn,
        asAt: heldOn,
      });
      const held = await committee.write('holdMeeting', 'MeetingHeld', 'meeting { id }', {
        meetingId: idIn(meeting),
        expectedVersion: versionIn(meeting),
      });
      return idIn(held['meeting']);
    },
    refuses: async (verb, input, code, path = '', caller = clerk) => {
      const before = await records.changes();
      const told = await send(caller, verb, '', input);
      expect(told).toMatchObject({ __typename: 'Refusal', code, path: path === '' ? [] : path.split('.') });
      expect(await records.changes()).toBe(before);
      return told;
    },
    first: async (list) => {
      const found = await api.query<Record<string, { nodes: { id: string }[] }>>(
        `{ ${list}(first: 1, realm: DEMONSTRATION) { nodes { id } } }`,
      );
      return String(found[list]?.nodes[0]?.id);
    },
    elsewhere: async (noun, table) => {
      await records.sql(
        `insert into area (realm, visibility, as_at, slug, name, kind)
         values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere (demonstration)', 'LOCAL_AUTHORITY') on conflict do nothing`,
      );
      const [copy] = await records.sql<{ id: string }>(
        `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'area_id', a.id))).*
         from ${table} t, area a where t.realm = 'DEMONSTRATION' and a.slug = 'elsewhere' limit 1 returning id`,
      );
      return `${noun}:${String(copy?.id)}`;
    },
    moment: async () => {
      const [row] = await records.sql<{ now: string }>(
        `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
      );
      return String(row?.now);
    },
  };
  return committee;
}

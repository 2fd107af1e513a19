/** A workforce officer of the demonstration council at work, with a team and a type of post of their own: what tests of this row share. */
import { beforeAll, expect } from '@jest/globals';
import type { Api } from '../support/api.js';
import { send, useRecords, type Caller, type Records } from '../support/writes.js';

export interface Versioned {
  id: string;
  version: number;
}

export interface WorkforceDesk {
  records: Records;
  officer: Caller;
  /** A workforce officer of the community trust. */
  stranger: Caller;
  area: string;
  team: string;
  postType: string;
  /** Sends what is to be done, and gives what was asked for. Fails where it is refused. */
  done<Fields>(verb: string, success: string, fields: string, input: object, caller?: Caller): Promise<Fields>;
  /** Sends what is to be refused: codes with their places. Fails where anything is left behind. */
  refused(verb: string, input: object, caller?: Caller): Promise<string[]>;
  /** Establishes a post on 1 April 2025. */
  post(input?: object): Promise<Versioned>;
  /** Records that it is held. */
  filled(post: Versioned, holding?: object): Promise<Versioned>;
  /** What a query says of a record now. */
  read<Fields>(id: string, noun: string, fields: string): Promise<Fields>;
}

export const asAt = '2026-11-01';

export function useWorkforceDesk(api: Api): WorkforceDesk {
  const desk: WorkforceDesk = {
    records: useRecords(api),
    officer: api.as('demonstration-workforce-officer'),
    stranger: api.as('trust-workforce-officer'),
    area: '',
    team: '',
    postType: '',
    async done<Fields>(verb: string, success: string, fields: string, input: object, caller = desk.officer) {
      const told = await send(caller, verb, `... on ${success} { ${fields} }`, input);
      if (told.__typename !== success) throw new Error(JSON.stringify(told));
      return told as unknown as Fields;
    },
    async refused(verb, input, caller = desk.officer) {
      const before = await desk.records.changes();
      const told = await send(caller, verb, '', input);
      expect(told.__typename).toBe('Refusal');
      expect(await desk.records.changes()).toBe(before);
      return (told.parts ?? []).map(({ code, path }) => [code, path.join('.')].join(' ').trim());
    },
    async post(input = {}) {
      const fte = { value: '1.00' };
      const item = { teamId: desk.team, postTypeId: desk.postType, title: 'Plan coordinator', fte, ...input };
      const { posts } = await desk.done<{ posts: [Versioned] }>(
        'establishPost',
        'PostEstablished',
        'posts { id version }',
        { asAt, items: [{ establishedOn: '2025-04-01', ...item }] },
      );
      return posts[0];
    },
    async filled(post, holding = {}) {
      const item = { postId: post.id, fte: '1.00', kind: 'PERMANENT', startsOn: '2025-06-01', ...holding };
      const { occupancies } = await desk.done<{ occupancies: [Versioned] }>(
        'fillPost',
        'PostFilled',
        'occupancies { id version }',
        { asAt, items: [item] },
      );
      return occupancies[0];
    },
    async read<Fields>(id: string, noun: string, fields: string) {
      const { node } = await desk.officer.query<{ node: Fields }>(
        `query ($id: ID!) { node(id: $id) { ... on ${noun} { ${fields} } } }`,
        { id },
      );
      return node;
    },
  };

  beforeAll(async () => {
    const { areas } = await api.query<{ areas: { nodes: [{ id: string }] } }>(
      '{ areas(realm: DEMONSTRATION, filter: { slug: { equals: "demonstration" } }) { nodes { id } } }',
    );
    desk.area = areas.nodes[0].id;
    const { team } = await desk.done<{ team: Versioned }>('addTeam', 'TeamAdded', 'team { id }', {
      asAt,
      areaId: desk.area,
      slug: 'casework',
      name: 'Casework',
    });
    const { postType } = await desk.done<{ postType: Versioned }>('addPostType', 'PostTypeAdded', 'postType { id }', {
      asAt,
      slug: 'coordinator',
      title: 'Coordinator',
      group: 'CASEWORK',
    });
    desk.team = team.id;
    desk.postType = postType.id;
    await desk.records.sql(
      `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
       select 'DEMONSTRATION', 'RESTRICTED', 'trust-workforce-officer', r.id, o.id, 'ACTIVE' from role r, organisation o
       where r.slug = 'workforce-officer' and o.slug = 'demonstration-community-trust'`,
    );
  });
  return desk;
}

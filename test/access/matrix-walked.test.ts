import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, getNullableType, isLeafType, type GraphQLField } from 'graphql';
import { roles, type RoleSlug } from '../../schema/shared/policy.js';
import { agreedHere, callersOf, dealCells, type Cell } from '../support/agencies/cells.js';
import { makeAgreements } from '../support/agencies/keepers.js';
import { keptNouns, type KeptNoun } from '../support/agencies/nouns.js';
import { Oracle } from '../support/agencies/oracle.js';
import { lists, lookups, uniqueKeys } from '../support/agencies/root-fields.js';
import { useWorld } from '../support/agencies/use-agencies.js';
import { wholeField } from '../support/agencies/whole-record.js';
import type { Agent } from '../support/agencies/agencies.js';
import type { Answer } from '../support/api.js';
import { mayUse } from './closed-fields.js';

const callers = callersOf(roles);
const rows = [...new Set(keptNouns.map(({ row }) => row))];

/** So that the database answers one while another is prepared. */
const atOnce = 3;

type Told = Record<string, Record<string, unknown> | null>;
type Field = GraphQLField<unknown, unknown>;

const snake = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
const isForbidden = ({ data, errors = [] }: Answer<Told>): boolean =>
  data == null && errors.length > 0 && errors.every(({ extensions: { code } }) => code === 'FORBIDDEN');

/** One caller of each role, and of each noun records of their own agency, shared with it, and of another, in every tier. */
describe('the matrix of who may use what, walked field by field and record by record', () => {
  const world = useWorld();
  const walked = { shown: 0, hidden: 0, forbidden: 0, listed: 0, looked: 0 };
  let oracle: Oracle;
  let dealt: ReadonlyMap<string, readonly Cell[]>;
  /** What records say, by id and column. */
  const onRecord = new Map<string, Record<string, unknown>>();
  let keys: ReadonlyMap<string, string>;

  beforeAll(async () => {
    await makeAgreements(world.sql, agreedHere);
    dealt = await dealCells(world.sql);
    oracle = await Oracle.of(world.sql, { agreed: agreedHere });
    keys = await uniqueKeys(world.sql);
    for (const { name, table } of keptNouns) {
      const ids = (dealt.get(name) ?? []).map(({ id }) => id.slice(name.length + 1));
      const rows = await world.sql<{ id: string; said: Record<string, unknown> }>(
        `select id, to_jsonb(t) as said from "${table}" t where id = any($1)`,
        [ids],
      );
      for (const { id, said } of rows) onRecord.set(`${name}:${id}`, said);
    }
  }, 300_000);

  const ask = async (agent: Agent, query: string, variables = {}): Promise<{ text: string; answer: Answer<Told> }> => {
    const text = await world.ask(agent, { query, variables });
    return { text, answer: JSON.parse(text) as Answer<Told> };
  };
  const sees = (agent: Agent, { id }: Cell): boolean => {
    const kept = oracle.records.get(id);
    if (kept === undefined) throw new Error(`There is no ${id}.`);
    return oracle.sees(agent, kept);
  };
  const about = (noun: KeptNoun, cells: readonly Cell[], fields: readonly string[]): string =>
    cells
      .map(({ id }, index) => `r${String(index)}: node(id: "${id}") { ... on ${noun.name} { ${fields.join(' ')} } }`)
      .join('\n');

  /** A word or number that is on record and not shown, or the other way round. */
  function isOtherwise(agent: Agent, { id }: Cell, field: Field, shown: unknown): boolean {
    const said = onRecord.get(id) ?? {};
    const column = snake(field.name);
    // Few people are held back from these two.
    if (getNullableType(field.type).toString() === 'Int' && ['public', 'member'].includes(agent.role)) return false;
    if (!isLeafType(getNamedType(field.type)) || !(column in said)) return false;
    return (said[column] === null) !== (shown === null);
  }

  /** All fields that the role may use, of one record after the other: the same question, which is planned once for all of them. */
  async function open(agent: Agent, noun: KeptNoun, fields: readonly Field[]): Promise<string[]> {
    const asked = fields.map((field) => wholeField(field)).join(' ');
    const query = `query ($id: ID!) { node(id: $id) { ... on ${noun.name} { ${asked} } } }`;
    const cells = dealt.get(noun.name) ?? [];
    const faults: string[] = [];
    for (let at = 0; at < cells.length; at += atOnce)
      for (const each of await Promise.all(cells.slice(at, at + atOnce).map((cell) => one(agent, query, cell, fields))))
        faults.push(...each);
    return [...faults, ...(await listed(agent, noun)), ...(await lookedUp(agent, noun))];
  }

  /** A record that is not for the caller is answered as if there were none, whatever is asked of it. */
  async function one(agent: Agent, query: string, cell: Cell, fields: readonly Field[]): Promise<string[]> {
    const { id, tier, whose } = cell;
    const { text, answer } = await ask(agent, query, { id });
    const { data, errors } = answer;
    const isSeen = sees(agent, cell);
    walked[isSeen ? 'shown' : 'hidden'] += fields.length;
    const isRight = isSeen
      ? errors === undefined && data?.['node'] != null
      : data == null && errors?.every(({ extensions: { code } }) => code === 'NOT_FOUND') === true;
    if (!isRight) return [`${id} (${tier}, ${whose}): ${text.slice(0, 300)}`];
    const shown = data?.['node'] ?? {};
    const others = fields.filter((field) => isSeen && isOtherwise(agent, cell, field, shown[field.name]));
    return [
      ...oracle.leaksIn(agent, text).map((leak) => `${id} shows ${leak}`),
      ...others.map((field) => `${id}.${field.name} is not as on record`),
    ];
  }

  /** Lists show and count exactly what is for the caller. */
  async function listed(agent: Agent, noun: KeptNoun): Promise<string[]> {
    const of = lists
      .filter((list) => list.noun === noun)
      .flatMap(({ root }) => ['FACT', 'DEMONSTRATION'].map((realm) => ({ root, realm, name: `${realm}_${root}` })));
    if (of.length === 0) return [];
    const roots = of.map(
      ({ root, realm, name }) => `${name}: ${root}(first: 1000, realm: ${realm}) { totalCount nodes { id } }`,
    );
    const { text, answer } = await ask(agent, `{ ${roots.join(' ')} }`);
    const faults = oracle.leaksIn(agent, text).map((leak) => `${noun.name} lists ${leak}`);
    for (const { realm, name } of of) {
      const told = answer.data?.[name] as { totalCount: number; nodes: { id: string }[] } | undefined;
      const expected = [...oracle.records.values()].filter(
        (kept) => kept.noun === noun && kept.realm === realm && oracle.sees(agent, kept),
      ).length;
      walked.listed += 1;
      if (told?.totalCount !== expected || told.nodes.length !== Math.min(expected, 1000))
        faults.push(`${name}, of which there are ${String(expected)}: ${text.slice(0, 300)}`);
    }
    return faults;
  }

  /** Its unique key finds a record for who sees it, and for others is the key of none. */
  async function lookedUp(agent: Agent, noun: KeptNoun): Promise<string[]> {
    const lookup = lookups.get(noun.name);
    if (lookup === undefined) return [];
    const query = `query ($key: String!) { found: ${lookup.field}(${lookup.key}: $key) { id } }`;
    const faults: string[] = [];
    for (const cell of dealt.get(noun.name) ?? []) {
      const { text, answer } = await ask(agent, query, { key: keys.get(cell.id) });
      const expected = sees(agent, cell) ? cell.id : undefined;
      walked.looked += 1;
      if (answer.data?.['found']?.['id'] !== expected || (answer.errors !== undefined) !== (expected === undefined))
        faults.push(`${cell.id} by its ${lookup.key}: ${text.slice(0, 300)}`);
    }
    return faults;
  }

  /** A field that the role may not use, of whosever record: the whole document is refused. */
  async function closed(agent: Agent, noun: KeptNoun, fields: readonly Field[]): Promise<string[]> {
    const cells = (dealt.get(noun.name) ?? []).filter(({ tier }) => tier === 'PUBLIC');
    const faults: string[] = [];
    for (const field of fields) {
      const { text, answer } = await ask(agent, `{ ${about(noun, cells, [wholeField(field)])} }`);
      walked.forbidden += cells.length;
      if (!isForbidden(answer)) faults.push(`${noun.name}.${field.name}: ${text.slice(0, 300)}`);
    }
    return faults;
  }

  // Noun by noun, so that what one caller's question was planned as serves the next.
  it.each(rows)(
    'in %s',
    async (row) => {
      const faults: string[] = [];
      for (const noun of keptNouns.filter((each) => each.row === row)) {
        const fields = Object.values(noun.type.getFields());
        for (const agent of callers) {
          const [may, mayNot] = [true, false].map((is) =>
            fields.filter((field) => mayUse(agent.role as RoleSlug, noun.name, field) === is),
          ) as [Field[], Field[]];
          const wrong = [
            ...(may.length > 0 ? await open(agent, noun, may) : []),
            ...(await closed(agent, noun, mayNot)),
          ];
          faults.push(...wrong.map((fault) => `${agent.role}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('came to what is shown, hidden and forbidden', () => {
    process.stdout.write(`${JSON.stringify(walked)}\n`);
    for (const count of Object.values(walked)) expect(count).toBeGreaterThan(1000);
  });
});

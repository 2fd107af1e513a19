/** Attempts to read what another agency keeps: one question each, with what the oracle says of its answer. */
import { isInputObjectType } from 'graphql';
import { chanceOf } from '../../../seeds/chance.js';
import type { Answer } from '../api.js';
import type { KnownValues } from '../known-values.js';
import { randomFilter } from '../random-filter.js';
import type { RandomOperations } from '../random-operations.js';
import { drawn, literal } from '../random-variables.js';
import type { Agent } from './agencies.js';
import { at } from './at.js';
import { contract } from './nouns.js';
import type { Kept, Oracle } from './oracle.js';
import { partOf } from './paths.js';
import type { Draw } from './reading-draws.js';
import { lists, lookups, type Listed, type Lookup } from './root-fields.js';
import { workedOut, type WorkedOut } from './worked-out.js';

export interface Question {
  query: string;
  variables?: Readonly<Record<string, unknown>>;
  operationName?: string | undefined;
}

export interface Attempt extends Question {
  /** What is wrong with the answer beside records that it shows. */
  judge?: ((answer: Answer<Record<string, unknown>>) => string | undefined) | undefined;
  /** Asked in the other world too, where all that is hidden says something else. */
  isCompared?: boolean;
  /** The same about a record that is not there: answered alike where it is hidden. */
  absent?: Question & { instead: string; of: string };
}

const absentKey = '00000000-0000-4000-8000-000000000000';

export interface Pools {
  oracle: Oracle;
  agent: Agent;
  known: KnownValues;
  random: RandomOperations;
  /** Values of unique keys, by the id of the record. */
  keys: ReadonlyMap<string, string>;
  /** Moments before anything was hidden and after. */
  moments: readonly [string, string];
}

export class ReadingAttempts {
  private readonly all: readonly Kept[];
  private readonly hidden: readonly Kept[];
  private readonly seen: readonly Kept[];
  private readonly keyed: readonly Kept[];

  constructor(private readonly pools: Pools) {
    const { oracle, agent, keys } = pools;
    this.all = [...oracle.records.values()];
    this.hidden = this.all.filter((kept) => !oracle.sees(agent, kept));
    this.seen = this.all.filter((kept) => oracle.sees(agent, kept));
    this.keyed = this.all.filter(({ id }) => keys.has(id));
  }

  of({ kind, record, parts, seed }: Draw): Attempt {
    const past = this.pools.moments[seed % 2 === 0 ? 0 : 1];
    switch (kind) {
      case 'by id':
        return this.byId(this.target(record));
      case 'by id in the past':
        return this.byId(this.target(record), past);
      case 'history':
        return this.history(this.target(record));
      case 'by unique key':
        return this.byKey(at(this.keyed, record));
      case 'list':
        return this.list(at(lists, record), seed);
      case 'list in the past':
        return this.list(at(lists, record), seed, past);
      case 'order and another caller’s cursor':
        return this.ordered(at(lists, record), seed);
      case 'filter':
        return this.filtered(at(lists, record), seed);
      case 'path':
        return this.path(at(this.seen, record), parts);
      case 'path in the past':
        return this.path(at(this.seen, record), parts, past);
      case 'worked out':
        return this.workedOut(at(workedOut, seed), record);
      case 'worked out of the past':
        return this.workedOut(at(workedOut, seed), record, past);
      case 'any operation':
        return this.anyOperation(seed);
    }
  }

  /** Three of four are hidden. */
  private target(record: number): Kept {
    const pool = record % 4 === 0 || this.hidden.length === 0 ? this.seen : this.hidden;
    return at(pool, Math.floor(record / 4));
  }

  private byId(kept: Kept, past?: string): Attempt {
    const query = `query ($id: ID!, $at: DateTime) { node(id: $id, asKnownAt: $at) { __typename id } }`;
    return this.single(kept, 'node', (id) => ({ query, variables: { id, at: past ?? null } }));
  }

  private history(kept: Kept): Attempt {
    const query = `query ($id: ID!) { history(id: $id) { id versionCount supersedes { id } supersededBy { id } corrections { id }
      versions { at actorRole permission changes { field before after } organisation { id } submission { id } correction { id } } } }`;
    return this.single(kept, 'history', (id) => ({ query, variables: { id } }));
  }

  private byKey(kept: Kept): Attempt {
    const { field, key } = lookups.get(kept.noun.name) as Lookup;
    const query = `query ($key: String!) { ${field}(${key}: $key) { __typename id } }`;
    const judge = this.isShown(kept, field);
    return { ...this.keyedAsk(kept, (key) => ({ query, variables: { key } })), judge };
  }

  private keyedAsk({ id }: Kept, ask: (key: string) => Question): Attempt {
    const keys = { of: String(this.pools.keys.get(id)), instead: 'there-is-none' };
    // As a message quotes it: a short key may be part of any word.
    const [of = '', instead = ''] = [keys.of, keys.instead].map((key) => JSON.stringify(`"${key}"`).slice(1, -1));
    return { ...ask(keys.of), absent: { ...ask(keys.instead), of, instead } };
  }

  private workedOut({ field, noun, isByKey, query }: WorkedOut, record: number, past?: string): Attempt {
    const { oracle, agent } = this.pools;
    const kept = at(
      this.all.filter((each) => each.noun.name === noun),
      record,
    );
    const ask = (value: string): Question => ({ query: query(value, past) });
    const { absent, ...attempt } = isByKey ? this.keyedAsk(kept, ask) : this.single(kept, field, ask);
    // Of a record that is seen it may still be refused, by what there is of it.
    if (absent === undefined || oracle.sees(agent, kept)) return { ...attempt, judge: undefined, isCompared: true };
    const judge: Attempt['judge'] = ({ data }) => (data == null ? undefined : `${field} tells of ${kept.id}.`);
    return { ...attempt, absent, judge, isCompared: true };
  }

  private single(kept: Kept, field: string, ask: (id: string) => Question): Attempt {
    const instead = `${kept.noun.name}:${absentKey}`;
    return { ...ask(kept.id), judge: this.isShown(kept, field), absent: { ...ask(instead), instead, of: kept.id } };
  }

  /** Where it may be seen it must be: an answer of nothing at all would hide as well. */
  private isShown(kept: Kept, field: string): Attempt['judge'] {
    const sees = this.pools.oracle.sees(this.pools.agent, kept);
    return ({ data, errors }) => {
      const shown = data?.[field] as { id?: unknown } | null | undefined;
      if (errors?.some(({ extensions: { code } }) => code === 'FORBIDDEN') === true) return undefined;
      if ((shown?.id === kept.id) !== sees) return `${kept.id} is ${sees ? 'not shown' : 'shown'}.`;
      return undefined;
    };
  }

  private list({ noun, root }: Listed, seed: number, past?: string): Attempt {
    const realm = seed % 3 === 0 ? 'FACT' : 'DEMONSTRATION';
    const query = `query ($at: DateTime) { ${root}(first: 1000, realm: ${realm}, asKnownAt: $at) { totalCount nodes { id } } }`;
    const expected = this.seen.filter((kept) => kept.noun === noun && kept.realm === realm).length;
    const judge: Attempt['judge'] = ({ data }) => {
      const told = data?.[root] as { totalCount: number; nodes: unknown[] } | null | undefined;
      if (told == null) return undefined;
      const shown = Math.min(expected, 1000);
      return told.totalCount === expected && told.nodes.length === shown
        ? undefined
        : `${root} counts ${String(told.totalCount)} and shows ${String(told.nodes.length)}; the oracle knows of ${String(expected)}.`;
    };
    return { query, variables: { at: past ?? null }, judge };
  }

  private ordered({ noun, root, orders }: Listed, seed: number): Attempt {
    const chance = chanceOf(`order ${String(seed)}`);
    const by = orders.length === 0 ? undefined : orders[chance.whole(0, orders.length - 1)];
    const direction = chance.percent(50) ? 'ASC' : 'DESC';
    const cursors = this.pools.known.cursors.get(noun.name)?.get(by === undefined ? '' : `${by} ${direction}`) ?? [];
    const after = cursors.length === 0 ? undefined : cursors[chance.whole(0, cursors.length - 1)];
    const order = by === undefined ? '' : `, order: { by: ${by}, direction: ${direction} }`;
    const query = `query ($after: String, $first: Int!) { ${root}(first: $first, after: $after, realm: DEMONSTRATION${order}) {
      totalCount pageInfo { endCursor hasNextPage } nodes { id } } }`;
    return { query, variables: { after: after ?? null, first: chance.whole(1, 60) }, isCompared: true };
  }

  private filtered({ noun, root }: Listed, seed: number): Attempt {
    const chance = chanceOf(`filter ${String(seed)}`);
    const type = contract.getType(`${noun.name}Filter`);
    if (!isInputObjectType(type)) return this.list({ noun, root, orders: [] }, seed);
    const filter = literal(drawn(randomFilter(chance, this.pools.known, type)), type);
    const realm = chance.percent(25) ? 'FACT' : 'DEMONSTRATION';
    const query = `{ ${root}(first: ${String(chance.whole(1, 100))}, realm: ${realm}, filter: ${filter}) { totalCount nodes { id } } }`;
    return { query, isCompared: true };
  }

  private path(kept: Kept, parts: readonly number[], past?: string): Attempt {
    const fields = parts.map((part, index) => `p${String(index)}: ${partOf(kept.noun.type.getFields(), part)}`);
    const query = `query ($id: ID!, $at: DateTime) { node(id: $id, asKnownAt: $at) { id ... on ${kept.noun.name} { ${fields.join(' ')} } } }`;
    return { query, variables: { id: kept.id, at: past ?? null }, isCompared: true };
  }

  private anyOperation(seed: number): Attempt {
    const { document, variables, operationName } = this.pools.random.of(seed);
    // Each world is asked at its own moments, and its audit entries tell of those.
    return { query: document, variables, operationName, isCompared: !document.includes('auditEntries') };
  }
}

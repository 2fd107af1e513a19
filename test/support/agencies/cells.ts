/** For the walk over the matrix: records of each noun in every tier, kept by who asks, by who hands them over and by another. */
import { agencies, agreements, type Agent, type Agreement, type Tier } from './agencies.js';
import { asLoaded, publishedOnly, standing } from './keepers.js';
import { keptNouns, type KeptNoun } from './nouns.js';
import { dropUniqueness } from './other-world.js';
import type { Sql } from './sql.js';

const tiers: readonly Tier[] = ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'];

/** Whose a record is to the council, of which all callers of the walk are. */
export const keeperOf = {
  own: 'demonstration-council',
  shared: 'demonstration-hospital-trust',
  'of another': 'demonstration-partner',
} as const;
export type Whose = keyof typeof keeperOf;

export interface Cell {
  id: string;
  tier: Tier;
  whose: Whose;
}

export const callersOf = (roles: readonly string[]): readonly Agent[] =>
  roles.map((role) =>
    role === 'public'
      ? { role }
      : { role, agency: agencies[0], clientId: `demonstration-${role === 'partner-system' ? 'council-system' : role}` },
  );

const everything: Agreement = {
  title: 'Everything',
  covers: [...new Set(keptNouns.map(({ row }) => row))],
  gives: ['hospital-trust'],
  receives: ['council'],
  isOfTheArea: false,
  status: 'AGREED',
  basis: 'AGREEMENT',
  expiresOn: '2027-03-31',
  isNew: true,
};
/** What the demonstration has, and one under which all of a trust's records are handed over. */
export const agreedHere: readonly Agreement[] = [...agreements.filter(({ isNew }) => !isNew), everything];

const anyOf = (table: string): string => `(select id from "${table}" order by id limit 1)`;
const figures =
  'early_years primary secondary special alternative_provision post16 gross income net net_per_head'.split(' ');

/** What records say of which the demonstration has none, in SQL. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  audit_entry: {
    ...{ kind: `'READ'`, verb: `'access:registerCaller'`, actor_role: `'officer'`, outcome: `'Read.'` },
    ...{ shared_by: `'{}'`, times: '1' },
  },
  caller_key: { caller_id: anyOf('caller'), key_id: `'key'`, thumbprint: `'thumb'`, algorithm: `'ES256'` },
  data_set_column: { as_at: `'2026-01'`, data_set_id: anyOf('data_set'), name: `'column'` },
  ledger_mapping: {
    ...{ name: `'Monthly'`, cost_centre_column: `'centre'`, period_form: `'MONTH'`, amount_column: `'amount'` },
    ...{ sign_convention: `'SPEND_IS_POSITIVE'`, unit: `'POUNDS'`, basis: `'IN_PERIOD'` },
  },
  ledger_coding: {
    ...{ mapping_id: anyOf('ledger_mapping'), line_id: anyOf('investment_line'), cost_centre: `'C1'` },
  },
  published_row: {
    ...{ as_at: `'2026-01'`, data_set_id: anyOf('data_set'), area_id: anyOf('area'), period_id: anyOf('period') },
    ...{ line: '1', values: `'{}'` },
  },
  section251_line: {
    ...{ as_at: `'2026-01'`, area_id: anyOf('area'), period_id: anyOf('period'), code_id: anyOf('code_list') },
    ...{ stage: `'OUTTURN'`, wording: `'Speech and language'` },
    ...Object.fromEntries(
      figures.flatMap((each) => [
        [`${each}_state`, `'UNKNOWN'`],
        [`${each}_qualifier`, `'EXACT'`],
      ]),
    ),
  },
};
/** Tables that hold published facts alone. */
const factsOnly = new Set(['published_row', 'data_set_column']);
const named = new Set(['slug', 'client_id']);

/** Twelve records of each noun, or three where all are published: records that are there, and others like the first of them. */
export async function dealCells(sql: Sql): Promise<Map<string, Cell[]>> {
  const published = await publishedOnly(sql);
  const owners = new Map<string, string>();
  for (const slug of Object.values(keeperOf)) {
    const [row] = await sql<{ id: string }>('select id from organisation where slug = $1', [slug]);
    owners.set(slug, String(row?.id));
  }
  const dealt = new Map<string, Cell[]>();
  const emptyLast = (noun: KeptNoun): number => (noun.name === 'LedgerCoding' ? 2 : noun.table in said ? 1 : 0);
  for (const noun of [...keptNouns].sort((a, b) => emptyLast(a) - emptyLast(b))) {
    const { name, table } = noun;
    const wanted = (published.has(table) ? tiers.slice(0, 1) : tiers).flatMap((tier) =>
      (Object.keys(keeperOf) as Whose[]).map((whose) => ({ tier, whose })),
    );
    const found = await sql<{ id: string }>(
      `select id from "${table}" order by realm ${standing.has(name) ? 'desc' : 'asc'}, id limit ${String(wanted.length)}`,
    );
    if (found.length < wanted.length && name !== 'AuditEntry') await dropUniqueness(sql, table);
    const columns = await columnsOf(sql, table);
    const statements: string[] = [];
    const cells = wanted.map(({ tier, whose }, index): Cell => {
      const owner = String(owners.get(keeperOf[whose]));
      const there = standing.has(name) ? undefined : found[index];
      const key = there?.id ?? uuid(noun, index);
      const kept = `'${tier}', '${owner}'`;
      if (there !== undefined)
        statements.push(`update "${table}" set visibility = '${tier}', owner_id = '${owner}' where id = '${key}'`);
      else if (found[0] !== undefined)
        statements.push(likeFirst(table, columns, { key, kept, index, of: found[0].id }));
      else statements.push(outOfNothing(table, { key, kept, index }));
      return { id: `${name}:${key}`, tier, whose };
    });
    await sql(['begin', asLoaded, ...statements, 'commit'].join('; '));
    dealt.set(name, cells);
  }
  return dealt;
}

const uuid = ({ table }: KeptNoun, index: number): string =>
  `${Buffer.from(table.padEnd(8)).toString('hex').slice(0, 8)}-${String(keptNouns.findIndex((each) => each.table === table)).padStart(4, '0')}-4000-8000-${String(index).padStart(12, '0')}`;

interface New {
  key: string;
  kept: string;
  index: number;
}

function likeFirst(table: string, columns: readonly string[], { key, kept, index, of }: New & { of: string }): string {
  const rest = columns.filter((column) => !['id', 'visibility', 'owner_id'].includes(column));
  const values = rest.map((column) => (named.has(column) ? `${column} || '-${String(index)}'` : `"${column}"`));
  return `insert into "${table}" (id, visibility, owner_id, ${rest.map((each) => `"${each}"`).join(', ')})
    select '${key}', ${kept}, ${values.join(', ')} from "${table}" where id = '${of}'`;
}

function outOfNothing(table: string, { key, kept, index }: New): string {
  const content = Object.entries(said[table] ?? {});
  const realm = factsOnly.has(table) ? 'FACT' : 'DEMONSTRATION';
  return `insert into "${table}" (id, visibility, owner_id, realm, ${content.map(([column]) => `"${column}"`).join(', ')})
    values ('${key}', ${kept}, '${realm}', ${content.map(([column, value]) => (['key_id', 'thumbprint', 'name'].includes(column) ? `${value} || ${String(index)}` : value)).join(', ')})`;
}

async function columnsOf(sql: Sql, table: string): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Gives every record of every noun a tier and a keeper at random, marks its texts, and registers who tries. */
import { GraphQLScalarType, getNullableType } from 'graphql';
import { agencies, agents, agreements } from './agencies.js';
import { keptNouns, markOf, type KeptNoun } from './nouns.js';
import type { Sql } from './sql.js';

/** An audit entry is never changed. */
export const changeable = keptNouns.filter(({ name }) => name !== 'AuditEntry');

/** What callers stand on: were it hidden, every attempt would end there. */
export const standing: ReadonlySet<string> = new Set([
  'Area',
  'AreaMembership',
  'Organisation',
  'Caller',
  'SharingAgreement',
  'SharingParty',
]);

const loading = `select set_config('throughline.loading_facts', 'on', true)`;

async function inOne(sql: Sql, statements: readonly string[]): Promise<void> {
  await sql(['begin', loading, ...statements, 'commit'].join('; '));
}

/** Without triggers. */
export const asLoaded = 'set local session_replication_role = replica';

/** Whether a table takes a change; it is taken back. */
export async function goesThrough(sql: Sql, statement: string): Promise<boolean> {
  try {
    await sql(['begin', asLoaded, statement].join('; '));
    return true;
  } catch {
    return false;
  } finally {
    await sql('rollback');
  }
}

/** Those of the columns that take a value: all at once where all do. */
export async function taking(
  sql: Sql,
  table: string,
  columns: readonly string[],
  value: (column: string) => string,
): Promise<string[]> {
  const takes = (some: readonly string[]): Promise<boolean> =>
    goesThrough(sql, `update "${table}" set ${some.map((column) => `"${column}" = ${value(column)}`).join(', ')}`);
  if (columns.length === 0) return [];
  if (await takes(columns)) return [...columns];
  const half = Math.floor(columns.length / 2);
  if (half === 0) return [];
  return [
    ...(await taking(sql, table, columns.slice(0, half), value)),
    ...(await taking(sql, table, columns.slice(half), value)),
  ];
}

export type Marked = ReadonlyMap<string, readonly string[]>;

/** Words of clients' own that no rule of the table reads. */
export async function textColumns(sql: Sql): Promise<Marked> {
  const rows = await sql<{ table: string; name: string }>(
    `select c.table_name as table, c.column_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.data_type = 'text' and not exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid
       and a.attnum = any(i.indkey) where i.indisunique and i.indrelid = quote_ident(c.table_name)::regclass and a.attname = c.column_name)`,
  );
  const found = new Map<string, string[]>();
  for (const noun of changeable) {
    const texts = new Set(textFields(noun));
    const columns = rows.flatMap(({ table, name }) =>
      table === noun.table && texts.has(name.replaceAll('_', '')) ? [name] : [],
    );
    found.set(noun.table, await taking(sql, noun.table, columns, (name) => `${name} || ${markOf}`));
  }
  return found;
}

function textFields({ type }: KeptNoun): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const bare = getNullableType(field.type);
    return bare instanceof GraphQLScalarType && bare.name === 'String' ? [field.name.toLowerCase()] : [];
  });
}

/** Every record says who it is, in a change of its own: until then all of them were published. */
export async function markTexts(sql: Sql, marked: Marked): Promise<void> {
  await inOne(
    sql,
    [...marked].flatMap(([table, columns]) =>
      columns.length === 0
        ? []
        : [`update "${table}" set ${columns.map((name) => `${name} = ${name} || ${markOf}`).join(', ')}`],
    ),
  );
}

/** Four of ten stay published, and one of five is kept by nobody; the same ones for the same seed. */
export async function giveKeepers(sql: Sql, seed: number): Promise<void> {
  const chance = (salt: string): string =>
    `('x' || substr(md5('${String(seed)}${salt}' || t.id::text), 1, 6))::bit(24)::int`;
  const owners: string[] = [];
  for (const agency of agencies) {
    const [row] = await sql<{ id: string }>('select id from organisation where slug = $1', [`demonstration-${agency}`]);
    owners.push(`'${String(row?.id)}'::uuid`);
  }
  const published = await publishedOnly(sql);
  const statements = changeable.map(({ name, table }) => {
    const owner = `owner_id = (array[${owners.join(', ')}, null])[1 + ${chance('keeper')} % 5]`;
    const tier = `visibility = (array['PUBLIC', 'PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'])[1 + ${chance('tier')} % 5]`;
    const set = published.has(table) ? owner : `${owner}, ${tier}`;
    return `update "${table}" t set ${set}${standing.has(name) ? ` where realm = 'FACT'` : ''}`;
  });
  await inOne(sql, statements);
}

/** Tables that hold only what everyone may see. */
export async function publishedOnly(sql: Sql): Promise<ReadonlySet<string>> {
  const tables = await sql<{ name: string }>(
    `select conrelid::regclass::text as name from pg_constraint where pg_get_constraintdef(oid) like '%(visibility = ''PUBLIC''%'`,
  );
  return new Set(tables.map(({ name }) => name));
}

export async function registerAgents(sql: Sql): Promise<void> {
  for (const { clientId, role, agency, isNew } of agents) {
    if (isNew !== true) continue;
    await sql(
      `insert into caller (id, realm, visibility, client_id, role_id, organisation_id, status) select md5($1)::uuid, 'DEMONSTRATION', 'PUBLIC', $1, r.id, o.id, 'ACTIVE'
       from role r, organisation o where r.slug = $2 and o.slug = $3`,
      [clientId, role, `demonstration-${String(agency)}`],
    );
  }
}

export async function makeAgreements(sql: Sql, agreed = agreements): Promise<void> {
  for (const { title, covers, gives, receives, isOfTheArea, status, basis, expiresOn, isNew } of agreed) {
    if (!isNew) continue;
    await sql(
      `insert into sharing_agreement (id, realm, visibility, as_at, area_id, title, dataset, basis, legal_basis, starts_on, expires_on, status, covers)
       select md5($1)::uuid, 'DEMONSTRATION', 'PUBLIC', '2026-01-01', case when $2 then a.id end, $1, $1, $3, 'As agreed', '2025-01-01', $4, $5, $6
       from area a where a.realm = 'DEMONSTRATION'`,
      [title, isOfTheArea, basis, expiresOn, status, covers],
    );
    for (const [agency, role] of [
      ...gives.map((each) => [each, 'GIVES']),
      ...receives.map((each) => [each, 'RECEIVES']),
    ])
      await sql(
        `insert into sharing_party (id, realm, visibility, as_at, agreement_id, organisation_id, party, role)
         select md5($1 || $2 || $3)::uuid, 'DEMONSTRATION', 'PUBLIC', '2026-01-01', md5($1)::uuid, o.id, o.name, $3 from organisation o where o.slug = $2`,
        [title, `demonstration-${String(agency)}`, role],
      );
  }
}

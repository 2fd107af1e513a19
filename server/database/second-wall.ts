/** Raises row-level security as the present model says: the second wall, behind what statements of reading and writing ask for. */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Module } from '../platform/module.js';
import { buildModel } from '../reading/model.js';
import { besideTheModel } from './beside-the-model.js';
import { modelWall, type TableWall } from './policies.js';
import { reader, writer } from './roles.js';

/** By table. With one that is not here nothing may be done. */
export function declaredWall(dataSource: DataSource, modules: readonly Module[]): Map<string, TableWall> {
  const model = buildModel(dataSource, modules);
  return new Map([...besideTheModel(model), ...modelWall(model)].map((wall) => [wall.table, wall]));
}

/** `isNew`: the tables have been changed since it was raised. One table after the other, so that nobody waits for long. */
export async function raiseSecondWall(
  dataSource: DataSource,
  modules: readonly Module[],
  isNew: boolean,
): Promise<void> {
  const declared = declaredWall(dataSource, modules);
  const found = await tablesIn(dataSource);
  const statements = found.map((table) => tableStatements(table, declared.get(table.name)));
  const builtOf = createHash('sha256').update(statements.join('\n')).digest('hex');
  const [standing] = await dataSource.query<{ built_of: string }[]>('select built_of from second_wall');
  for (const statement of beside) await dataSource.query(statement);
  if (!isNew && standing?.built_of === builtOf) return;
  for (const statement of statements) await dataSource.query(statement);
  await dataSource.query(
    'insert into second_wall (built_of) values ($1) on conflict (one) do update set built_of = excluded.built_of',
    [builtOf],
  );
}

/** Before a migration is undone: no column may go that a policy goes by. Until it is raised again, nothing may be done with a table. */
export async function lowerSecondWall(dataSource: DataSource): Promise<void> {
  for (const { name, policies } of await tablesIn(dataSource))
    for (const policy of policies) await dataSource.query(dropPolicy(policy, name));
}

const dropPolicy = (policy: string, table: string): string =>
  `drop policy ${quoted(policy)} on public.${quoted(table)}`;

interface Table {
  name: string;
  columns: string[];
  policies: string[];
  /** The owner, where policies hold for it too. */
  owner: string | null;
}

function tablesIn(dataSource: DataSource): Promise<Table[]> {
  return dataSource.query<Table[]>(
    `select c.relname as name, array(select attname::text from pg_attribute a where a.attrelid = c.oid and attnum > 0 and not attisdropped order by attnum) as columns,
       array(select polname::text from pg_policy p where p.polrelid = c.oid order by polname) as policies,
       case when not (r.rolsuper or r.rolbypassrls) then r.rolname end as owner
     from pg_class c join pg_roles r on r.oid = c.relowner
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  );
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** In one go, which is one transaction. Who is waited for too long is tried again at the next start. */
function tableStatements({ name, columns, policies: standing, owner }: Table, wall: TableWall | undefined): string {
  const { policies, fixed = [] } = wall ?? { policies: [] };
  const table = `public.${quoted(name)}`;
  const changeable = columns.filter((column) => !fixed.includes(column)).map(quoted);
  return [
    `set local lock_timeout = '10s'`,
    `alter table ${table} enable row level security, force row level security`,
    ...standing.map((policy) => dropPolicy(policy, name)),
    `revoke all on ${table} from ${reader}, ${writer}`,
    ...policies.flatMap(({ role, verb, using, check }) => [
      `create policy ${role}_${verb} on ${table} for ${verb} to ${role}${clause('using', using)}${clause('with check', check)}`,
      `grant ${verb === 'update' ? `update (${changeable.join(', ')})` : verb} on ${table} to ${role}`,
    ]),
    ...(owner === null ? [] : ownerStatements(table, quoted(owner))),
  ].join(';\n');
}

const clause = (word: string, condition: string | undefined): string =>
  condition === undefined ? '' : ` ${word} (${condition})`;

/** Forced on the owner too, who migrates, loads and looks after the database: what it may is said like all else. */
function ownerStatements(table: string, owner: string): string[] {
  const conditions = {
    select: 'using (true)',
    insert: 'with check (true)',
    update: 'using (true)',
    delete: 'using (true)',
  };
  return Object.entries(conditions).map(
    ([verb, condition]) => `create policy owner_${verb} on ${table} for ${verb} to ${owner} ${condition}`,
  );
}

/** Schemas of views that stand before the tables. */
const shownIn = `'past', 'unchanged', 'guarded', 'guarded_past'`;

/** Views read with the rights of whoever asks, so they may be asked by anybody who reads; those made later, too. */
const beside: readonly string[] = [
  `do $$
   declare
     shown record;
   begin
     for shown in select nspname from pg_namespace where nspname in (${shownIn}) loop
       execute format('grant usage on schema %I to ${reader}, ${writer}', shown.nspname);
       execute format('alter default privileges in schema %I grant select on tables to ${reader}, ${writer}', shown.nspname);
     end loop;
     for shown in select n.nspname, c.relname, c.reloptions from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'v' and n.nspname in ('public', ${shownIn}) order by 1, 2
     loop
       if not coalesce('security_invoker=true' = any(shown.reloptions), false) then
         execute format('alter view %I.%I set (security_invoker = true)', shown.nspname, shown.relname);
       end if;
       execute format('grant select on %I.%I to ${reader}, ${writer}', shown.nspname, shown.relname);
     end loop;
   end
   $$`,
  `grant select on sequence event_position to ${reader}, ${writer}`,
];

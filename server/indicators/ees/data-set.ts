/** The data set that a file is: the one the sender names, else the one on record with these columns. */
import { sameName } from '../../platform/files/columns.js';
import type { StoredFile } from '../../platform/files/stored-file.js';
import type { Table } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { lockChains } from '../../provenance/to-replace.js';
import { sql } from '../../reading/sql.js';
import type { EesOptions } from './options.js';

export interface DataSetFound {
  id: string;
  slug: string;
  sourceId: string;
  publisherId: string;
  /** The publication it is part of. Null: not recorded. */
  releaseId: string | null;
  /** Itself first, then the releases before it, newest first. */
  chain: readonly string[];
}

interface OnRecord {
  slug: string;
  title: string;
  /** Headings on record, of figures. */
  columns: string[];
  /** Headings that definitions know. */
  defined: (string | null)[];
  followed: boolean;
}

export async function dataSetOf(
  door: Door,
  { file, table, options, report }: { file: StoredFile; table: Table; options: EesOptions; report: Report },
): Promise<DataSetFound> {
  const onRecord = await dataSets(door);
  const slug = options.dataSet ?? recognised(onRecord, table, file);
  const isNew = !onRecord.some((each) => each.slug === slug);
  if (isNew) await create(door, slug, { file, options, onRecord, report });
  const found = await find(door, slug);
  // Two files of a data set, or of one release after the other, would each miss the rows of the other.
  await lockChains(door, 'data_set', found.chain);
  return found;
}

async function dataSets(door: Door): Promise<OnRecord[]> {
  return door.ask<OnRecord>(sql`
    select d.slug, d.title,
      array(select c.name from data_set_column c where c.data_set_id = d.id and c.position is not null) as columns,
      array(select unnest(array[v."column", v.numerator_column, v.denominator_column]) from definition_version v where v.data_set_id = d.id) as defined,
      exists (select from data_set n where n.follows_id = d.id) as followed
    from data_set d where d.realm = ${door.actor.realm} order by d.slug`);
}

/** By its headings: all those on record where a file of it was taken in before, else all those that definitions know. */
function recognised(onRecord: readonly OnRecord[], table: Table, file: StoredFile): string {
  const there = new Set(table.columns.map(({ name }) => sameName(name)));
  const fits = onRecord.filter(({ columns, defined }) => {
    const wanted = columns.length > 0 ? columns : defined.filter((name) => name !== null);
    return wanted.length > 0 && wanted.every((name) => there.has(sameName(name)));
  });
  const named = fits.filter(({ title }) => sameName(title) === sameName(file.name));
  const [only, ...others] = named.length > 0 ? named : fits;
  if (only !== undefined && others.length === 0) return only.slug;
  return refuse(
    'DATA_SET_UNCLEAR',
    `Say which data set this is: dataSet=<slug>. ${fits.length > 0 ? `It could be ${fits.map(({ slug }) => slug).join(' or ')}. ` : ''}A slug that is not on record yet makes a new data set.`,
    'dataSet',
  );
}

async function find(door: Door, slug: string): Promise<DataSetFound> {
  const [found] = await door.ask<DataSetFound>(sql`
    with recursive chain as (
      select d.id, d.follows_id, 1 as step from data_set d where d.slug = ${slug}
      union all
      select d.id, d.follows_id, c.step + 1 from data_set d join chain c on d.id = c.follows_id)
    select d.id, d.slug, d.source_id as "sourceId", d.publisher_id as "publisherId", p.document_id as "releaseId",
      array(select id from chain order by step) as chain
    from data_set d left join passage p on p.id = d.source_id where d.slug = ${slug}`);
  return found ?? refuse('NOT_FOUND', `There is no data set ${slug}.`, 'dataSet');
}

interface Creating {
  file: StoredFile;
  options: EesOptions;
  onRecord: readonly OnRecord[];
  report: Report;
}

async function create(door: Door, slug: string, { file, options, onRecord, report }: Creating): Promise<void> {
  const { title = file.name, edition = slug, publisher = 'dfe' } = options;
  const family = slug.replace(/-?\d{4}$/, '');
  const before = onRecord.filter((each) => each.slug.replace(/-?\d{4}$/, '') === family && !each.followed);
  const follows = options.follows ?? before.at(-1)?.slug;
  const followsId = follows === undefined ? null : await keyOf(door, 'data_set', follows, 'follows');
  const publisherId = await keyOf(door, 'organisation', publisher, 'publisher');
  const asAt = door.today;
  const documentId =
    options.release === undefined
      ? await publication(door, { slug, title: `${title}, ${edition}`, publisherId })
      : await keyOf(door, 'source_document', options.release, 'release');
  const sourceId = await door.insert('Passage', { documentId, locator: title, summary: 'Every row of the file.' });
  await door.insert('DataSet', { slug, title, edition, publisherId, followsId, asAt, sourceId });
  report.note(
    `A new data set, ${slug}${follows === undefined ? '' : `, the release after ${follows}`}, is put on record.`,
  );
}

async function publication(door: Door, stated: { slug: string; title: string; publisherId: string }): Promise<string> {
  const [found] = await door.ask<{ id: string }>(sql`select id from source_document where slug = ${stated.slug}`);
  return found?.id ?? door.insert('SourceDocument', { ...stated, kind: 'PUBLISHED_STATISTICS' });
}

const tables = {
  data_set: sql`data_set`,
  organisation: sql`organisation`,
  source_document: sql`source_document`,
};

async function keyOf(door: Door, table: keyof typeof tables, slug: string, path: string): Promise<string> {
  const [found] = await door.ask<{ id: string }>(
    sql`select id from ${tables[table]} where slug = ${slug} and realm = ${door.actor.realm}`,
  );
  return (
    found?.id ?? refuse('NOT_FOUND', `There is no ${table.replace('_', ' ')} ${slug}. List them with a query.`, path)
  );
}

/** The data version: equal twice exactly where no write to the model was committed in between; and beside it the rules' version. */

/**
 * Where the server was restarted, or the database restored or made again, no version counts as one of before. A snapshot of PostgreSQL
 * holds another's commits or is held by it, and slots only grow, so equal sums are equal data.
 */
export const dataVersionSql = `
select concat_ws('.', oid, extract(epoch from pg_postmaster_start_time()), pg_relation_filenode('public.data_version'),
  (select coalesce(sum(version), 0) from public.data_version)) as data, access_version() as access
from pg_database where datname = current_database()`;

export interface Versions {
  data: string;
  /** Of the rules of access. */
  access: string;
}

export interface VersionSource {
  query(statement: { name: string; text: string }): Promise<{ rows: Versions[] }>;
}

/** Read it before the data it stands for: an answer kept under a version is then never older than the version. */
export async function readVersions(source: VersionSource): Promise<Versions> {
  const { rows } = await source.query({ name: 'data-version', text: dataVersionSql });
  const [row] = rows;
  if (row === undefined) throw new Error('The data version is missing: run npm run migrate.');
  return row;
}

/** The tests' PostgreSQL itself, to make and drop databases on. */
import pg from 'pg';

export function databaseUrl(postgres: string, database: string): string {
  const url = new URL(postgres);
  url.pathname = `/${database}`;
  return url.href;
}

export async function withAdmin<Result>(
  postgres: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: postgres });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

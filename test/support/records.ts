/** Puts records straight into a file's database: the parents of what a test is about, until the writes that make them exist. */
import type { SeedTable } from '../../seeds/seed.js';
import { facts, idOf } from '../../seeds/seed.js';
import { load } from '../../seeds/load.js';
import { periodsOf } from '../../seeds/places/periods.js';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { AreaRow } from '../../server/places/area.entity.js';

/** An area that every test may hang its records on. */
export const area = facts(AreaRow, { asAt: '2024' }, [
  { key: 'testing', slug: 'testing', name: 'Testing', kind: 'LOCAL_AUTHORITY' },
]);
export const areaId = idOf('Area', 'testing');

export async function put(url: string, tables: readonly SeedTable[]): Promise<void> {
  const dataSource = await createDataSource(url, modules).initialize();
  try {
    const rows = modules.flatMap((module) => module.tables.map(([, row]) => row));
    await load(dataSource, rows, [periodsOf(tables), area, ...tables]);
  } finally {
    await dataSource.destroy();
  }
}

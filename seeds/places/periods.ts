/** The periods that facts speak of. */
import { PeriodRow } from '../../server/places/period.entity.js';
import { periodOf } from '../../server/places/reporting-period.js';
import type { SeedTable } from '../seed.js';

/** The period of every record that names one. */
export function periodsOf(tables: readonly SeedTable[]): SeedTable {
  const codes = new Set(
    tables
      .flatMap(({ records }) => records.map((record) => record['periodId']))
      .filter((code) => typeof code === 'string'),
  );
  return { row: PeriodRow, records: [...codes].sort().map((code) => ({ ...periodOf(code) })) };
}

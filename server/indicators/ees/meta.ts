/** The `.meta.csv` beside a statistics file: what its columns are called in words, and their units. */
import { columnNamed, requiredColumn } from '../../platform/files/columns.js';
import type { Table, TableRow } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { DataSetColumnRow } from '../data-set-column.entity.js';
import { columnsOnRecord } from './columns.js';
import type { DataSetFound } from './data-set.js';

export function isDescription(table: Table): boolean {
  return columnNamed(table, ['col_name']) !== undefined && columnNamed(table, ['col_type']) !== undefined;
}

export async function takeDescription(door: Door, dataSet: DataSetFound, table: Table, report: Report): Promise<void> {
  const name = requiredColumn(table, ['col_name']);
  const type = requiredColumn(table, ['col_type']);
  const label = columnNamed(table, ['label']);
  const unit = columnNamed(table, ['indicator_unit']);
  const text = ({ cells }: TableRow, column: { position: number } | undefined): string | null => {
    const found = column === undefined ? '' : (cells[column.position]?.text ?? '');
    return found === '' ? null : found;
  };
  const onRecord = new Map((await columnsOnRecord(door, dataSet.id)).map((column) => [column.name, column]));
  for await (const row of report.rows(table)) {
    report.accept();
    const column = text(row, name);
    if (column === null || !/^indicator$/i.test(text(row, type) ?? '')) continue;
    const described = { label: text(row, label), unit: text(row, unit) };
    const known = onRecord.get(column);
    if (known === undefined) {
      const { id: dataSetId, sourceId } = dataSet;
      await door.insert(DataSetColumnRow, { dataSetId, sourceId, asAt: door.today, name: column, ...described });
      report.change('columns described');
    } else if (known.label === described.label && known.unit === described.unit) report.change('columns unchanged');
    else {
      await door.change(DataSetColumnRow, known, described);
      report.change('columns described');
    }
  }
}

/** What is known of a file's columns before it is read. */
import { sameName } from '../../platform/files/columns.js';
import type { Door } from '../../platform/write/door.js';
import { columnsOnRecord } from './columns.js';
import type { DataSetFound } from './data-set.js';
import { definitionsOf } from './definitions.js';
import type { EesOptions } from './options.js';
import type { Foreknown } from './profile.js';

/** Columns on record and those that definitions read hold figures, whatever stands in them; a description that names a filter is believed. */
export async function foreknown(door: Door, dataSet: DataSetFound, { filters, map }: EesOptions): Promise<Foreknown> {
  const columns = (await Promise.all(dataSet.chain.map((id) => columnsOnRecord(door, id)))).flat();
  const definitions = await definitionsOf(door, dataSet);
  const read = definitions.flatMap((each) => [each.column, each.numeratorColumn, each.denominatorColumn]);
  const figures = [...columns.map(({ name }) => name), ...read.filter((name) => name !== null), ...map.keys()];
  return { figures: new Set(figures.map(sameName)), filters: new Set(filters.map(sameName)) };
}

/** The reference facts hold together before any database sees them: ids stand once, keys lead somewhere, every fact has its source. */
import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { factTables } from '../../seeds/facts.js';
import { FactRow } from '../../server/database/recorded-row.js';

const tables = factTables();
const ids = new Map<string, Set<unknown>>();
for (const { row, records } of tables) {
  const known = ids.get(row.name) ?? new Set();
  records.forEach(({ id }) => known.add(id));
  ids.set(row.name, known);
}

/** The single-column keys of a row, its ancestors' included. */
const keysOf = (row: object) =>
  getMetadataArgsStorage().foreignKeys.flatMap(({ target, type, propertyName }) =>
    propertyName !== undefined &&
    typeof type === 'string' &&
    typeof target === 'function' &&
    (target === row || Object.prototype.isPrototypeOf.call(target, row))
      ? [{ field: propertyName, to: type }]
      : [],
  );

test('no id stands twice', () => {
  const all = tables.flatMap(({ row, records }) => records.map(({ id }) => `${row.name} ${String(id)}`));
  const twice = all.filter((id, index) => all.indexOf(id) !== index);
  expect(twice).toEqual([]);
});

describe('every key leads to a record', () => {
  test.each([...new Set(tables.map(({ row }) => row))].map((row) => [row.name, row] as const))('%s', (_, row) => {
    const keys = keysOf(row);
    const astray = tables
      .filter((table) => table.row === row)
      .flatMap(({ records }) => records)
      .flatMap((record) =>
        keys
          .filter(({ field, to }) => typeof record[field] === 'string' && ids.get(to)?.has(record[field]) !== true)
          .map(({ field }) => `${String(record['id'])} ${field}`),
      );
    expect(astray).toEqual([]);
  });

  test('what an annotation is about', () => {
    const astray = tables.flatMap(({ row, records }) =>
      records
        .filter(
          (record) =>
            typeof record['aboutType'] === 'string' &&
            ids.get(`${record['aboutType']}Row`)?.has(record['aboutId']) !== true,
        )
        .map((record) => `${row.name} ${String(record['aboutType'])} ${String(record['id'])}`),
    );
    expect(astray).toEqual([]);
  });
});

test('every fact names its source and is a fact', () => {
  const unsourced = tables
    .filter(({ row }) => row.prototype instanceof FactRow)
    .flatMap(({ row, records }) =>
      records
        .filter((record) => typeof record['sourceId'] !== 'string' || record['realm'] === 'DEMONSTRATION')
        .map(({ id }) => `${row.name} ${String(id)}`),
    );
  expect(unsourced).toEqual([]);
});

/**
 * Reference facts as typed data. A record is named by a key that never changes; its id follows from noun and key, so that loading
 * twice changes nothing and any record can point at any other by name.
 */
import type { ClassType } from 'type-graphql';
import { v5 } from 'uuid';
import type { FigureState, Qualifier } from '../schema/shared/figures.js';
import type { NewRow } from '../server/database/new-row.js';

const namespace = '6f2d6f0e-3a5b-5c1e-9d3a-7b8f7c1e2a40';

/** The id of a record of the noun, such as `idOf('Area', 'wirral')`. */
export function idOf(noun: string, key: string): string {
  return v5(`${noun}/${key}`, namespace);
}

/** The id of the passage a fact is taken from, such as `passage('001 §3.21')`. */
export function passage(key: string): string {
  return idOf('Passage', key);
}

export interface SeedTable {
  row: ClassType;
  records: readonly Readonly<Record<string, unknown>>[];
}

/** Records of one table. `common` is what they share; each is named by its `key`. */
export function facts<Row extends object, Common extends Partial<NewRow<Row>>>(
  row: ClassType<Row>,
  common: Common,
  records: readonly ({ key: string } & Omit<NewRow<Row>, keyof Common> &
    Partial<Pick<NewRow<Row>, Extract<keyof Common, keyof NewRow<Row>>>>)[],
): SeedTable {
  const noun = row.name.replace(/Row$/, '');
  return { row, records: records.map(({ key, ...stated }) => ({ ...common, ...stated, id: idOf(noun, key) })) };
}

interface FigureOf<Value> {
  state: FigureState;
  qualifier: Qualifier;
  value: Value | null;
  promisedFor: string | null;
  note: string | null;
}

const figure = <Value>(
  state: FigureState,
  value: Value | null,
  more: { qualifier?: Qualifier; promisedFor?: string; note?: string } = {},
): FigureOf<Value> => ({
  state,
  value,
  qualifier: more.qualifier ?? 'EXACT',
  promisedFor: more.promisedFor ?? null,
  note: more.note ?? null,
});

export const known = <Value>(value: Value, note?: string) => figure('KNOWN', value, note === undefined ? {} : { note });
export const about = <Value>(value: Value, note?: string) =>
  figure('KNOWN', value, { qualifier: 'APPROXIMATE', ...(note === undefined ? {} : { note }) });
export const moreThan = <Value>(value: Value) => figure('KNOWN', value, { qualifier: 'MORE_THAN' });
export const atLeast = <Value>(value: Value) => figure('KNOWN', value, { qualifier: 'AT_LEAST' });
export const disputed = <Value>(value: Value, note: string) => figure('DISPUTED', value, { note });
export const unknown = (note: string) => figure<never>('UNKNOWN', null, { note });
export const promised = (promisedFor: string, note: string) => figure<never>('PROMISED', null, { promisedFor, note });
export const suppressed = (note: string) => figure<never>('SUPPRESSED', null, { note });
export const notApplicable = (note: string) => figure<never>('NOT_APPLICABLE', null, { note });

/** Whole pence of a sum in pounds. */
export const pounds = (sum: number): number => sum * 100;

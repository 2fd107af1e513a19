/** What the symbols of a data set mean: as is on record for it, as its sender says, as in the release before, else by convention. */
import type { ObservationSymbol } from '../../../schema/indicators/observation-symbol.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { sql } from '../../reading/sql.js';
import { SymbolMeaningRow } from '../symbol-meaning.entity.js';
import type { DataSetFound } from './data-set.js';
import type { EesOptions } from './options.js';
import { convention, explained, type Symbols } from './symbols.js';

interface Meaning {
  dataSetId: string;
  text: string;
  means: ObservationSymbol;
}

export async function symbolsOf(
  door: Door,
  { id, chain, slug }: DataSetFound,
  { symbols: said }: EesOptions,
): Promise<Map<string, ObservationSymbol>> {
  const onRecord = await door.ask<Meaning>(sql`
    select data_set_id as "dataSetId", lower(text) as text, means from symbol_meaning where data_set_id = any(${chain}::uuid[])
    order by array_position(${chain}::uuid[], data_set_id) desc`);
  const own = onRecord.filter(({ dataSetId }) => dataSetId === id);
  for (const { text, means } of own) {
    if (said.get(text) !== undefined && said.get(text) !== means)
      refuse(
        'SYMBOL_DISPUTED',
        `It is on record that ${text} means ${means} in ${slug}. Leave it out of symbols.`,
        'symbols',
      );
  }
  const earlier = onRecord.filter(({ dataSetId }) => dataSetId !== id);
  return new Map([...Object.entries(convention), ...pairs(earlier), ...said, ...pairs(own)]);
}

const pairs = (meanings: readonly Meaning[]): [string, ObservationSymbol][] =>
  meanings.map(({ text, means }) => [text, means]);

/** Puts on record what the symbols that stand in the file were taken to mean. */
export async function recordSymbols(
  door: Door,
  { id: dataSetId, sourceId }: DataSetFound,
  { symbols, words, report }: { symbols: Symbols; words: ReadonlySet<string>; report: Report },
): Promise<void> {
  const onRecord = await door.ask<{ text: string }>(
    sql`select lower(text) as text from symbol_meaning where data_set_id = ${dataSetId}`,
  );
  const known = new Set(onRecord.map(({ text }) => text));
  const fresh = [...words].flatMap((text) => {
    const means = symbols.get(text);
    return means === undefined || known.has(text) ? [] : [{ text, means }];
  });
  if (fresh.length === 0) return;
  const statement = { dataSetId, sourceId, asAt: door.today };
  await door.insertAll(
    SymbolMeaningRow,
    fresh.map(({ text, means }) => ({ ...statement, text, means, explanation: explained[means] })),
  );
  const read = fresh.map(({ text, means }) => `${text}: ${explained[means]}`).join(' ');
  report.note(
    `Symbols were read so: ${read} Where the publisher means something else, start over with symbols=<text>=<meaning>.`,
  );
}

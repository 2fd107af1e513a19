/** Takes in an extract of a finance system by a saved mapping; without one, proposes it. */
import { z } from 'zod';
import { openTable } from '../../platform/files/open-table.js';
import { importKind, type Taking } from '../../platform/imports/import-kind.js';
import { recordPeriods } from '../../places/reporting-period.js';
import { globalId } from '../../reading/global-id.js';
import { sql } from '../../reading/sql.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { InvestmentLineRow } from '../investment-line.entity.js';
import { LedgerMappingRow } from '../ledger-mapping.entity.js';
import { proposeMapping } from './propose.js';
import { readPostings, type LineOf } from './read-postings.js';
import { rejectContradictions, StagedPostings, storePostings } from './store-postings.js';

const options = z.object({
  mapping: z
    .string()
    .optional()
    .describe('The name of a saved mapping. Left out: the file proposes one, and nothing is written.'),
});

export const ledgerImport = importKind({
  kind: 'ledger',
  verb: 'importLedger',
  describes: 'An extract of a finance system, CSV or workbook, by a saved mapping of its columns and codings.',
  accepts: ['CSV', 'XLSX'],
  options,
  take,
});

async function take(
  door: Door,
  { file, options: { mapping: named }, report }: Taking<z.output<typeof options>>,
): Promise<void> {
  const table = await openTable(file, { accepts: ledgerImport.accepts });
  if (named === undefined) return proposeMapping(table, report);
  const mapping = await mappingNamed(door, named);
  const staged = await StagedPostings.open(door);
  const periods = new Set<string>();
  for await (const posting of readPostings(table, mapping, await linesOf(door, mapping), report)) {
    periods.add(posting.period);
    await staged.add(posting);
  }
  await staged.send();
  await rejectContradictions(door, report);
  if (report.hasRejected) return;
  await recordPeriods(door, [...periods]);
  await storePostings(door, report);
}

async function mappingNamed(door: Door, named: string): Promise<LedgerMappingRow> {
  const known = await door.ask<{ id: string; name: string }>(
    sql`select id, name from ledger_mapping where owner_id = ${door.actor.organisationId} order by name`,
  );
  const found = known.find(({ name }) => name === named);
  if (found !== undefined) return door.take(LedgerMappingRow, globalId('LedgerMapping', found.id), 'mapping');
  const names = known.map(({ name }) => name).join(', ');
  return refuse(
    'MAPPING_UNKNOWN',
    `${door.actor.organisation} has no mapping "${named}"${names === '' ? '' : `; it has ${names}`}. Import the file without one to have one proposed, and save it with saveLedgerMapping.`,
    'mapping',
  );
}

/** The lines are taken, so that two extracts that overlap come in one after the other. */
async function linesOf(door: Door, { id }: LedgerMappingRow): Promise<LineOf> {
  const codings = await door.ask<{ cost_centre: string; subjective: string | null; line_id: string }>(
    sql`select cost_centre, subjective, line_id from ledger_coding where mapping_id = ${id}`,
  );
  for (const lineId of [...new Set(codings.map(({ line_id }) => line_id))].sort())
    await door.take(InvestmentLineRow, globalId('InvestmentLine', lineId), 'mapping');
  const key = (costCentre: string, subjective: string | null): string => JSON.stringify([costCentre, subjective]);
  const lines = new Map(codings.map((coding) => [key(coding.cost_centre, coding.subjective), coding.line_id]));
  return (costCentre, subjective) => lines.get(key(costCentre, subjective)) ?? lines.get(key(costCentre, null));
}

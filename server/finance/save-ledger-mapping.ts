import {
  SaveLedgerMapping,
  type LedgerCodingInput,
  type SaveLedgerMappingInput,
} from '../../schema/finance/save-ledger-mapping.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { sql } from '../reading/sql.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { LedgerCodingRow } from './ledger-coding.entity.js';
import { LedgerMappingRow } from './ledger-mapping.entity.js';

export const saveLedgerMapping = write(SaveLedgerMapping, async (door, input) => {
  const mapping = columnsOf(input);
  const [there] = await door.ask<{ id: string; version: number }>(
    sql`select id, version from ledger_mapping where owner_id = ${door.actor.organisationId} and name = ${mapping.name}`,
  );
  const key =
    there === undefined ? await door.insert(LedgerMappingRow, mapping) : await replace(door, there, input, mapping);
  await door.ask(sql`delete from ledger_coding where mapping_id = ${key}`);
  const seen = new Set<string>();
  const coding = async (given: LedgerCodingInput, path: string): Promise<NewRow<LedgerCodingRow>> => {
    const costCentre = text(given.costCentre, `${path}.costCentre`);
    const subjective = optionalText(given.subjective, `${path}.subjective`);
    const coded = JSON.stringify([costCentre, subjective]);
    if (seen.has(coded))
      refuse('DUPLICATE_CODING', `The coding ${costCentre} ${subjective ?? ''} stands twice. Give it one line.`, path);
    seen.add(coded);
    const line = await door.take(InvestmentLineRow, given.lineId, `${path}.lineId`);
    if (line.actualsBasis !== input.basis)
      refuse(
        'OTHER_BASIS',
        `The line "${line.title}" reports its spend ${line.actualsBasis}, and this mapping reads ${input.basis}. Save a mapping of its own for it.`,
        `${path}.lineId`,
      );
    return { visibility: mapping.visibility, mappingId: key, lineId: line.id, costCentre, subjective };
  };
  const codings = await eachItem(input.codings, 'codings', coding);
  if (codings.length > 0) await door.insertAll(LedgerCodingRow, codings);
  return { mapping: key };
});

async function replace(
  door: Door,
  { id, version }: { id: string; version: number },
  { expectedVersion }: SaveLedgerMappingInput,
  mapping: ReturnType<typeof columnsOf>,
): Promise<string> {
  if (expectedVersion == null)
    refuse(
      'MAPPING_EXISTS',
      `There is a mapping "${mapping.name}", at version ${String(version)}. Name that version in expectedVersion to replace it, or choose another name.`,
      'name',
    );
  const taken = await door.take(LedgerMappingRow, globalId('LedgerMapping', id), 'name', expectedVersion);
  await door.change(LedgerMappingRow, taken, mapping);
  return id;
}

/** What a mapping says of columns belongs to the organisation and nobody else. */
function columnsOf(input: SaveLedgerMappingInput) {
  const { periodForm, signConvention, unit, basis } = input;
  const named = (field: keyof SaveLedgerMappingInput & `${string}Column`): string | null =>
    optionalText(input[field], field);
  const needed = periodForm === 'FROM_POSTING_DATE' ? ('postedOnColumn' as const) : ('periodColumn' as const);
  if (named(needed) === null)
    refuse('COLUMN_NEEDED', `Periods of the form ${periodForm} need ${needed}. Name that column.`, needed);
  return {
    visibility: 'RESTRICTED' as const,
    name: text(input.name, 'name'),
    costCentreColumn: text(input.costCentreColumn, 'costCentreColumn'),
    subjectiveColumn: named('subjectiveColumn'),
    periodForm,
    periodColumn: named('periodColumn'),
    postedOnColumn: named('postedOnColumn'),
    amountColumn: text(input.amountColumn, 'amountColumn'),
    creditColumn: named('creditColumn'),
    descriptionColumn: named('descriptionColumn'),
    referenceColumn: named('referenceColumn'),
    signConvention,
    unit,
    basis,
  };
}

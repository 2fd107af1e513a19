/** A mapping as a file that an officer completes: each coding gets the line that its spend belongs to, by title or id. */
import { createHash } from 'node:crypto';
import { readNamed } from '../files/read-file.js';
import {
  FinanceLineTitlesDocument,
  FinanceMappingsDocument,
  FinanceSaveMappingDocument,
  type SaveLedgerMappingInput,
} from '../operations.js';
import type { Connection } from '../session/connection.js';
import { allOf } from '../session/pages.js';
import { Stop } from '../stop.js';
import type { ImportReport } from './import-report.js';

interface Coding {
  costCentre: string;
  subjective: string | null;
  /** Empty: spend under it is left out. */
  line: string;
}

type Mapping = Omit<SaveLedgerMappingInput, 'codings' | 'idempotencyKey' | 'expectedVersion'> & { codings: Coding[] };

export function proposalFile({ proposal, tables }: ImportReport): string {
  const codings = tables[0]?.rows.map(([costCentre = '', subjective = '', rows, sum]) => ({
    costCentre,
    subjective: subjective === '' ? null : subjective,
    line: '',
    about: `${String(rows)} rows, ${String(sum)}`,
  }));
  return `${JSON.stringify({ ...proposal?.value, codings: codings ?? [] }, null, 2)}\n`;
}

export async function readMapping(file: string): Promise<Mapping> {
  const text = (await readNamed(file)).toString('utf8');
  try {
    const read = JSON.parse(text) as Partial<Mapping> | null;
    if (typeof read?.name === 'string' && Array.isArray(read.codings)) return read as Mapping;
  } catch {
    // Told below.
  }
  throw new Stop(
    'file',
    `${file} is not a mapping. extract check FILE --save-proposal ${file} writes one to complete.`,
  );
}

export async function store(
  server: Connection,
  area: string,
  { codings, ...mapping }: Mapping,
): Promise<{ name: string; version: number }> {
  const silent = { expect: () => undefined, advance: () => undefined };
  let realm: 'FACT' | 'DEMONSTRATION' = 'FACT';
  const { items: lines } = await allOf(silent, async (after) => {
    const { area: found } = await server.ask(FinanceLineTitlesDocument, { area, after });
    realm = found.realm;
    return found.list;
  });
  const { list } = await server.ask(FinanceMappingsDocument, { realm, name: [mapping.name] });
  const expectedVersion = list.nodes[0]?.version ?? null;
  const named = codings
    .filter(({ line }) => line !== '')
    .map(({ costCentre, subjective, line }) => ({ costCentre, subjective, lineId: lineNamed(lines, line) }));
  if (named.length === 0)
    throw new Stop(
      'found',
      'No coding has a line. Write the title of the line beside each coding that is to be followed.',
    );
  const content = { ...mapping, codings: named, expectedVersion };
  const idempotencyKey = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const { saveLedgerMapping: saved } = await server.ask(FinanceSaveMappingDocument, {
    input: { ...content, idempotencyKey },
  });
  if (saved.__typename === 'Refusal')
    throw new Stop(
      'refused',
      `${saved.message} (${saved.code}${saved.path.length === 0 ? '' : ` at ${saved.path.join('.')}`})`,
    );
  return saved.mapping;
}

function lineNamed(lines: readonly { id: string; title: string }[], named: string): string {
  const found = lines.filter(({ id, title }) => id === named || title.toLowerCase() === named.trim().toLowerCase());
  const [only, ...others] = found;
  if (only === undefined)
    throw new Stop('found', `No line is called "${named}". There are ${lines.map(({ title }) => title).join(', ')}.`);
  if (others.length > 0)
    throw new Stop(
      'found',
      `${String(found.length)} lines are called "${named}". Write the id of one: ${found.map(({ id }) => id).join(', ')}.`,
    );
  return only.id;
}

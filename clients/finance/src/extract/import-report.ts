/** What a server says of an extract, and how it is asked. */
import path from 'node:path';
import { readNamed } from '../files/read-file.js';
import type { Connection } from '../session/connection.js';

export interface ImportReport {
  status: 'ACCEPTED' | 'REHEARSED' | 'REJECTED' | 'PROPOSED';
  file: { name: string; bytes: number; sha256: string };
  submission: string | null;
  /** The report of an earlier time: nothing was written now. */
  isRepeated: boolean;
  rows: { read: number; accepted: number; rejected: number };
  totals: { column: string; count: number; sum: string }[];
  changes: { what: string; count: number }[];
  rejected: { line: number; column: string | null; code: string; message: string }[];
  notes: string[];
  tables: { title: string; columns: string[]; count: number; rows: string[][] }[];
  proposal: { option: string; value: Record<string, unknown> } | null;
}

interface SendingExtract {
  mapping?: string | undefined;
  isRehearsal: boolean;
}

export async function sendExtract(
  server: Connection,
  file: string,
  { mapping, isRehearsal }: SendingExtract,
): Promise<ImportReport> {
  const body = await readNamed(file);
  const options = new URLSearchParams({
    ...(mapping === undefined ? {} : { mapping }),
    ...(isRehearsal ? { dryRun: 'true' } : {}),
  });
  const name = path.basename(file).replace(/[^\x20-\x7e]|["/\\;]/g, '_');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
  };
  return server.send<ImportReport>(`/imports/ledger?${options.toString()}`, headers, body);
}

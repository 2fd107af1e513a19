/** `extract check`, `extract import` and `extract mapping`. */
import { writeBeside } from '../files/write-beside.js';
import type { Running } from '../running.js';
import { Stop } from '../stop.js';
import { controlTotals, holdTo, type Expected } from './control-totals.js';
import { sendExtract, type ImportReport } from './import-report.js';
import { linesMoved, spentByLine, type LineMoved } from './lines-moved.js';
import { proposalFile, readMapping, store } from './mapping-file.js';
import { reportText } from './report-text.js';

export interface ExtractOptions extends Expected {
  mapping?: string;
}

export interface CheckOptions extends ExtractOptions {
  saveProposal?: string;
}

export async function checkExtract(
  { server, area, progress, tell }: Running,
  { mapping, saveProposal, ...expected }: CheckOptions,
  file: string,
): Promise<void> {
  const report = await progress.step('Reading', () => sendExtract(server, file, { mapping, isRehearsal: true }));
  if (saveProposal !== undefined) {
    if (report.proposal === null)
      throw new Stop('usage', 'There is nothing to propose where --mapping is named. Leave one of the two out.');
    await writeBeside(saveProposal, Buffer.from(proposalFile(report)));
  }
  const lines = await movedBy(server, area, mapping, report);
  const controls = controlTotals(report, expected);
  tell({ ...report, lines, controls }, () => reportText({ report, lines, controls, isDone: false }));
  endWith(report);
  holdTo(controls);
}

export async function importExtract(
  { server, area, progress, tell }: Running,
  { mapping, ...expected }: ExtractOptions,
  file: string,
): Promise<void> {
  if (mapping === undefined)
    throw new Stop('usage', 'Name the mapping: --mapping monthly-extract. Without one, extract check proposes it.');
  const rehearsed = await progress.step('Reading', () => sendExtract(server, file, { mapping, isRehearsal: true }));
  const controls = controlTotals(rehearsed, expected);
  if (rehearsed.status !== 'REJECTED') holdTo(controls);
  const report =
    rehearsed.status === 'REJECTED'
      ? rehearsed
      : await progress.step('Taking in', () => sendExtract(server, file, { mapping, isRehearsal: false }));
  const lines = await movedBy(server, area, mapping, report);
  tell({ ...report, lines, controls }, () => reportText({ report, lines, controls, isDone: true }));
  endWith(report);
}

export async function saveMapping({ server, area, tell }: Running, file: string): Promise<void> {
  const saved = await store(server, area, await readMapping(file));
  tell(
    saved,
    () =>
      `The mapping ${saved.name} is saved, version ${String(saved.version)}: extract import FILE --mapping ${saved.name}`,
  );
}

async function movedBy(
  server: Running['server'],
  area: string,
  mapping: string | undefined,
  report: ImportReport,
): Promise<LineMoved[]> {
  if (mapping === undefined || report.status === 'REJECTED') return [];
  return linesMoved(report, await spentByLine(server, area, mapping));
}

function endWith({ status, rows }: ImportReport): void {
  if (status === 'REJECTED')
    throw new Stop('found', `${String(rows.rejected)} rows cannot be taken in. Nothing was written.`);
}

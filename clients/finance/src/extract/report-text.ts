/** What came of an extract, for people at a terminal. */
import { penceText } from '../books/figures.js';
import { tableText } from '../terminal/table.js';
import type { ControlTotal } from './control-totals.js';
import type { ImportReport } from './import-report.js';
import type { LineMoved } from './lines-moved.js';

const verdicts: Readonly<Record<ImportReport['status'], string>> = {
  ACCEPTED: 'Taken in.',
  REHEARSED: 'It can be taken in. Nothing was written.',
  REJECTED: 'It cannot be taken in. Nothing was written: put the rows below right and send the whole file again.',
  PROPOSED: 'Nothing was written: this is how its columns seem to be meant.',
};

const shownRejected = 20;

export interface ExtractOutcome {
  report: ImportReport;
  lines: readonly LineMoved[];
  controls: readonly ControlTotal[];
  isDone: boolean;
}

export function reportText({ report, lines, controls, isDone }: ExtractOutcome): string {
  const { file, rows, isRepeated, status } = report;
  const verdict = isRepeated
    ? 'Taken in before: this is the report of that time. Nothing was written now.'
    : verdicts[status];
  return [
    `${file.name}: ${verdict}`,
    `Rows: ${count(rows.read)} read, ${count(rows.accepted)} of lines that are followed, ${count(rows.rejected)} rejected.`,
    ...report.totals.map(
      ({ column, count: values, sum }) =>
        `${column.replace(', pence', '')}: ${count(values)} rows, ${penceText(Number(sum))}.`,
    ),
    ...report.changes.map(({ what, count: times }) => `${what}: ${count(times)}.`),
    ...controls.map(
      ({ what, expected, found }) =>
        `Control total, ${what.toLowerCase()}: ${count(found)}, ${found === expected ? 'as expected' : `not ${count(expected)} as expected`}.`,
    ),
    ...(lines.length === 0 ? [] : ['', linesText(lines, isDone)]),
    ...report.rejected
      .slice(0, shownRejected)
      .map(
        ({ line, column, code, message }) =>
          `Line ${count(line)}${column === null ? '' : `, ${column}`}: ${message} (${code})`,
      ),
    ...(rows.rejected > shownRejected
      ? [`… and ${count(rows.rejected - shownRejected)} rows more; --json tells them.`]
      : []),
    ...(report.proposal === null ? [] : [JSON.stringify(report.proposal.value, null, 2)]),
    ...report.notes,
  ].join('\n');
}

function linesText(lines: readonly LineMoved[], isDone: boolean): string {
  const column = (heading: string, text: (line: LineMoved) => string) => ({
    heading,
    isNumber: true,
    cells: lines.map(text),
  });
  return tableText([
    { heading: 'Line', cells: lines.map(({ line }) => line) },
    column('Postings', ({ postings }) => count(postings)),
    column('Sum', ({ pence }) => penceText(pence)),
    column('New', ({ newPostings }) => count(newPostings)),
    column('New sum', ({ newPence }) => penceText(newPence)),
    column(isDone ? 'On record now' : 'On record', ({ onRecord }) =>
      onRecord === null ? 'unknown' : penceText(onRecord),
    ),
  ]);
}

const count = (number: number): string => number.toLocaleString('en-GB');

/** The report for people at a terminal. */
import type { ImportReport } from './import-report.js';

const verdicts: Readonly<Record<ImportReport['status'], string>> = {
  ACCEPTED: 'Taken in.',
  REHEARSED: 'A rehearsal: it would be taken in; nothing was written.',
  REJECTED: 'Not taken in: nothing was written. Correct the rows below and send the whole file again.',
  PROPOSED: 'Not taken in yet: nothing was written. Look at the proposal below and send it back.',
};

const shownRejected = 20;
const shownOfTable = 20;

const counted = (count: number): string => count.toLocaleString('en-GB');

export function reportText(report: ImportReport): string {
  const { status, file, rows, isRepeated, submission } = report;
  const verdict = isRepeated
    ? 'Taken in before: this is the report of that time; nothing was written now.'
    : verdicts[status];
  const parts = [
    `${file.name} (${report.kind}, ${counted(file.bytes)} bytes)\n${verdict}`,
    `Rows      read ${counted(rows.read)} · accepted ${counted(rows.accepted)} · rejected ${counted(rows.rejected)}`,
    section(
      'Against what is on record',
      ['', 'count'],
      report.changes.map(({ what, count }) => [what, counted(count)]),
    ),
    section(
      'Flags raised',
      ['rule', 'count'],
      report.flags.map(({ rule, count }) => [rule, counted(count)]),
    ),
    section(
      'Control totals',
      ['column', 'values', 'sum'],
      report.totals.map(({ column, count, sum }) => [column, counted(count), sum]),
    ),
    section(
      'Rejected',
      ['line', 'column', 'why'],
      report.rejected
        .slice(0, shownRejected)
        .map(({ line, sheet, column, code, message }) => [
          counted(line),
          [sheet, column].filter((part) => part !== null).join(': '),
          `${message} (${code})`,
        ]),
      rows.rejected,
    ),
    ...report.tables.map(({ title, columns, rows: lines, count }) =>
      section(title, columns, lines.slice(0, shownOfTable), count),
    ),
    report.proposal === null
      ? ''
      : `Proposed ${report.proposal.option}\n${JSON.stringify(report.proposal.value, null, 2)}`,
    report.notes.join('\n'),
    submission === null ? '' : `Submission ${submission}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(
  title: string,
  headings: readonly string[],
  lines: readonly (readonly string[])[],
  count = lines.length,
): string {
  if (lines.length === 0) return '';
  const all = [headings, ...lines];
  const widths = headings.map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  const isNumber = (column: number): boolean => lines.every((line) => /^-?[\d,.]*$/.test(line[column] ?? ''));
  const text = all.map((line) =>
    headings
      .map((_, column) => {
        const cell = line[column] ?? '';
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  const rest = count - lines.length;
  if (rest > 0) text.push(`… and ${counted(rest)} more; --report writes them to a file`);
  return [title, ...text.map((line) => `  ${line}`)].join('\n');
}

/** What was changed in a workbook that came back, beside what it was sent out with: cells that may change, and cells that may not. */
import { unknown } from '../books/figures.js';
import type { LineYear } from '../books/line-years.js';
import { headings } from '../report/headings.js';
import type { Content } from '../sheets/content.js';
import type { Table } from '../sheets/table.js';
import type { Placed, ReturnedSheet } from './open-workbook.js';
import { figureIn, isSame, type Figure } from './returned-figure.js';

export interface Problem {
  sheet: string;
  cell: string;
  problem: string;
}

export interface Change {
  row: LineYear;
  cell: string;
  was: Figure;
  becomes: Figure;
  method: string;
}

export interface Compared {
  changes: Change[];
  problems: Problem[];
  /** Lines that the workbook no longer names: nothing is changed for them. */
  leftOut: string[];
}

export function compare(sent: Table<LineYear>, sheet: ReturnedSheet): Compared {
  const { row: headingRow, of } = sheet.columns(sent.headings, [headings.line, headings.lineId]);
  const compared: Compared = { changes: [], problems: [], leftOut: [] };
  const rowOf = new Map(sent.terms.rows.map((row, index) => [row.line.id, index]));
  const seen = new Map<string, string>();
  const at = (row: number, heading: string): Placed => sheet.at(row, of.get(heading) ?? 0);
  const complain = ({ cell }: Placed, problem: string): void =>
    void compared.problems.push({ sheet: sheet.name, cell, problem });

  for (let row = headingRow + 1; row < sheet.rowCount; row += 1) {
    const id = at(row, headings.lineId);
    if (id.value === null || id.value === '') {
      if (isLineWithoutId(at(row, headings.line), at(row, headings.source)))
        complain(id, 'names no line: the id of the line was taken out');
      continue;
    }
    const index = typeof id.value === 'string' ? rowOf.get(id.value) : undefined;
    const original = index === undefined ? undefined : sent.terms.rows[index];
    if (index === undefined || original === undefined) {
      complain(id, `names a line that was not in the workbook when it was sent out: ${textOf(id)}`);
      continue;
    }
    const before = seen.get(original.line.id);
    seen.set(original.line.id, id.cell);
    if (before !== undefined) {
      complain(id, `names the line of ${before} again`);
      continue;
    }
    sent.terms.columns.forEach(({ heading, isInput }, column) => {
      const content = sent.contents[index]?.[column];
      if (isInput === true || content === undefined) return;
      const cell = at(row, heading);
      const problem = protectedChange(content, cell);
      if (problem !== undefined) complain(cell, `${problem} (${heading})`);
    });
    const changed = changeIn(original, at(row, headings.forecast), at(row, headings.newMethod));
    if (typeof changed === 'function') changed(complain);
    else if (changed !== undefined) compared.changes.push(changed);
  }
  compared.leftOut = sent.terms.rows.filter(({ line }) => !seen.has(line.id)).map(({ line }) => line.title);
  return compared;
}

/** The totals below name neither line nor funding source. */
function isLineWithoutId(line: Placed, source: Placed): boolean {
  return textOf(line) !== '' && textOf(source) !== '';
}

function protectedChange({ value, formula }: Content, cell: Placed): string | undefined {
  if (formula !== undefined)
    return cell.isFormula ? undefined : `was a formula and is ${shown(cell.value)}: it may not be changed`;
  if (typeof value === 'number' && typeof cell.value === 'number' && Math.abs(value - cell.value) < 1e-6)
    return undefined;
  if (shown(value) === shown(cell.value) && !cell.isFormula) return undefined;
  return `was ${shown(value)} and is ${cell.isFormula ? 'a formula' : shown(cell.value)}: it may not be changed`;
}

function shown(value: Placed['value']): string {
  if (value === null) return 'empty';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace(/\s+/g, ' ').trim();
}

const textOf = ({ value }: Placed): string => (value === null ? '' : shown(value));

type Complaint = (complain: (cell: Placed, problem: string) => void) => void;

function changeIn(row: LineYear, cell: Placed, methodCell: Placed): Change | Complaint | undefined {
  const was = row.forecast?.amount ?? unknown('');
  const becomes = figureIn(cell.value, cell.isFormula);
  if (typeof becomes === 'string')
    return (complain) => {
      complain(cell, becomes);
    };
  // Words that cannot be typed as a figure stand as they were.
  if (isSame(was, becomes)) return undefined;
  const method = textOf(methodCell);
  if (method === '')
    return (complain) => {
      complain(methodCell, `is empty, and ${cell.cell} was changed: say how the new forecast was worked out`);
    };
  if (row.line.closedOn !== null)
    return (complain) => {
      complain(cell, `was changed, and the line was closed on ${String(row.line.closedOn)}`);
    };
  return { row, cell: cell.cell, was, becomes, method };
}

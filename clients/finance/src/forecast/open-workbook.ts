/** A workbook that came back, or the reason why it is none. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { EncryptedFileError } from 'hucre';
import { colToLetter, readXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { readNamed } from '../files/read-file.js';
import { noted } from '../report/notes-sheet.js';
import { sheetNames } from '../report/headings.js';
import { Stop } from '../stop.js';

export interface Returned {
  monitoring: ReturnedSheet;
  area: string;
  year: string;
  knownAt: string;
}

const mostBytes = 50_000_000;

export async function openReturned(file: string): Promise<Returned> {
  const bytes = await readNamed(file);
  const lock = path.join(path.dirname(file), `~$${path.basename(file)}`);
  if (
    await access(lock).then(
      () => true,
      () => false,
    )
  )
    throw new Stop('file', `${file} is open in a spreadsheet. Save it and close it there first.`);
  const sheets = await sheetsIn(bytes, file);
  const named = (wanted: string): Sheet => {
    const found = sheets.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    const names = sheets.map(({ name }) => name).join(', ');
    throw new Stop(
      'file',
      `${file} has no sheet "${wanted}"; it has ${names}. Send back a workbook that report wrote.`,
    );
  };
  const notes = new Map(named(sheetNames.notes).rows.map(([what, says]) => [what, says]));
  const note = (what: string): string => {
    const says = notes.get(what);
    if (typeof says === 'string') return says;
    throw new Stop(
      'file',
      `The sheet ${sheetNames.notes} of ${file} does not say "${what}". Send back a workbook that report wrote.`,
    );
  };
  const knownAt = note(noted.knownAt);
  if (Number.isNaN(Date.parse(knownAt)))
    throw new Stop(
      'file',
      `The sheet ${sheetNames.notes} of ${file} says "${knownAt}" under ${noted.knownAt}, which is no moment.`,
    );
  return {
    monitoring: new ReturnedSheet(named(sheetNames.monitoring)),
    area: note(noted.area),
    year: note(noted.year),
    knownAt,
  };
}

async function sheetsIn(bytes: Buffer, file: string): Promise<Sheet[]> {
  const unlike = (why: string, cause?: unknown): Stop => new Stop('file', `${file} ${why}.`, { cause });
  if (bytes.length === 0) throw unlike('is empty');
  if (bytes.length > mostBytes) throw unlike('is larger than 50 MB: it is not a workbook that report wrote');
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    throw unlike('asks for a password or is of the old kind (.xls): save a copy as .xlsx without a password');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw unlike('is not a workbook (.xlsx)');
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (error) {
    if (error instanceof EncryptedFileError) throw unlike('asks for a password: save a copy without one', error);
    throw unlike('is cut off or damaged, or no workbook: open it in a spreadsheet, save it again and send that', error);
  }
}

export interface Placed {
  /** Such as L7. */
  cell: string;
  value: CellValue;
  isFormula: boolean;
}

export class ReturnedSheet {
  constructor(private readonly sheet: Sheet) {}

  get name(): string {
    return this.sheet.name;
  }

  get rowCount(): number {
    return this.sheet.rows.length;
  }

  /** Row and column from nought. */
  at(row: number, column: number): Placed {
    const detail: Cell | undefined = this.sheet.cells?.get(`${String(row)},${String(column)}`);
    const stated = this.sheet.rows[row]?.[column] ?? null;
    const isFormula = detail?.formula !== undefined;
    return {
      cell: `${colToLetter(column)}${String(row + 1)}`,
      value: isFormula ? (detail.formulaResult ?? stated) : stated,
      isFormula,
    };
  }

  /** The row that has all these headings, and where each stands in it. */
  columns(headings: readonly string[], needed: readonly string[]): { row: number; of: Map<string, number> } {
    for (const [row, values] of this.sheet.rows.entries()) {
      const texts = values.map((value) => (typeof value === 'string' ? value.trim() : ''));
      if (!needed.every((heading) => texts.includes(heading))) continue;
      const missing = headings.filter((heading) => !texts.includes(heading));
      if (missing.length > 0) break;
      return { row, of: new Map(headings.map((heading) => [heading, texts.indexOf(heading)])) };
    }
    const texts = new Set(this.sheet.rows.flat());
    const missing = headings.filter((heading) => !texts.has(heading));
    const which =
      missing.length === 0 ? 'its headings in one row' : missing.map((heading) => `"${heading}"`).join(', ');
    throw new Stop(
      'file',
      `The sheet ${this.name} lacks ${which}. Columns may be moved, and their headings must stay.`,
    );
  }
}

/** Why a file cannot be read at all, each with what to do next. */
import { Refused } from '../write/refused.js';

const sentences = {
  FILE_EMPTY: 'The file is empty. Export it again and look at it before sending.',
  FILE_TOO_LARGE: 'The file is larger than 200 MB. Split it, by year for instance, and send the parts.',
  FILE_NOT_UTF8:
    'The file is not in UTF-8. In a spreadsheet choose "CSV UTF-8 (comma delimited)" when saving, then send it again.',
  FILE_IS_UTF16:
    'The file is in UTF-16. In a spreadsheet choose "CSV UTF-8 (comma delimited)" when saving, then send it again.',
  FILE_HOLDS_NULL_CHARACTERS: 'There is a null character in the text. Export the file again as CSV UTF-8.',
  FILE_IS_HTML: 'The file is a web page, often one that asks to sign in. Download the file itself.',
  FILE_IS_JSON: 'The file is JSON. Export the table as CSV or as a workbook.',
  FILE_IS_OLD_WORKBOOK: 'The file is a workbook of the old kind (.xls). Save it as "Excel Workbook (.xlsx)".',
  FILE_PASSWORD_PROTECTED: 'The workbook asks for a password. Save a copy without one.',
  FILE_KIND_UNKNOWN: 'The file is neither a CSV nor a workbook. Export the table as CSV UTF-8 or as .xlsx.',
  FILE_KIND_NOT_TAKEN: 'This import does not take files of this kind.',
  CSV_NAMED_XLSX:
    'The file is sent as a workbook and holds CSV text. Send it as text/csv, with a name that ends in .csv.',
  XLSX_NAMED_CSV:
    'The file is sent as CSV and holds a workbook. Send it as a workbook, with a name that ends in .xlsx.',
  ARCHIVE_NOT_A_WORKBOOK: 'The file is an archive without a workbook in it. Unpack it and send the table itself.',
  WORKBOOK_DAMAGED: 'The workbook is cut off or damaged. Open it in a spreadsheet, save it again and send that.',
  WORKBOOK_TOO_LARGE: 'Unpacked, the workbook is larger than 100 MB. Send the table as CSV instead.',
  CSV_QUOTE_NOT_CLOSED:
    'A quotation mark is opened and never closed. Close it, or write a quotation mark in a cell twice.',
  CSV_QUOTE_MISPLACED:
    'A quotation mark stands inside a cell. Put the cell in quotation marks and write the one inside twice.',
  CSV_ROW_TOO_LONG: 'A row is longer than a megabyte; most often a quotation mark is not closed. Look at the row.',
  TOO_MANY_ROWS: 'The table has more than 2,000,000 rows. Split it and send the parts.',
  TOO_MANY_COLUMNS: 'The table has more than 1,000 columns. Send only those that are needed.',
  HEADER_MISSING: 'No row of headings was found. Keep the row of column names above the first row of values.',
  FILE_HAS_NO_ROWS: 'There are headings and no rows under them. Export the table again with its rows.',
  SHEET_MISSING: 'The workbook has no such sheet.',
  COLUMN_MISSING: 'A column that is needed is not there.',
} as const;

export type FileCode = keyof typeof sentences;

interface Where {
  line?: number;
  /** Said after the sentence: the names that were looked for and those that are there. */
  more?: string;
}

export function refusedFile(code: FileCode, { line, more }: Where = {}): Refused {
  const place = line === undefined ? '' : `Line ${line.toLocaleString('en-GB')}: `;
  const message = `${place}${sentences[code]}${more === undefined ? '' : ` ${more}`}`;
  return new Refused({ code, message, path: ['file'] });
}

export function refuseFile(code: FileCode, where?: Where): never {
  throw refusedFile(code, where);
}

/** The cells of a CSV file, read by a library that did not write it. */
import { parse } from 'csv-parse/sync';

export function csvIn(text: string): string[][] {
  return parse(text, { bom: true });
}

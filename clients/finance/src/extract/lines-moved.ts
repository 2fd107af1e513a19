/** What an extract does to each line: what it holds, what of it is new, and what is on record before and after. */
import { FinanceAreaDocument, FinanceMappingsDocument } from '../operations.js';
import type { Connection } from '../session/connection.js';
import type { ImportReport } from './import-report.js';

export interface LineMoved {
  line: string;
  postings: number;
  pence: number;
  newPostings: number;
  newPence: number;
  /** Null: nobody has reported any spend, or two lines have the name. */
  onRecord: number | null;
}

/** What is spent from the lines of a mapping, by their titles. Nothing for a title that two lines have. */
export async function spentByLine(
  server: Connection,
  area: string,
  mapping: string,
): Promise<Map<string, number | null>> {
  const { area: found } = await server.ask(FinanceAreaDocument, { area });
  const { list } = await server.ask(FinanceMappingsDocument, { realm: found.realm, name: [mapping] });
  const lines = new Map(
    list.nodes.flatMap(({ codings }) => codings.flatMap(({ line }) => (line === null ? [] : [[line.id, line]]))),
  );
  const titles = [...lines.values()].map(({ title }) => title);
  return new Map(
    [...lines.values()]
      .filter(({ title }) => titles.filter((other) => other === title).length === 1)
      .map(({ title, position }) => [title, position.actual.value]),
  );
}

/** In the order of the server's own table. */
export function linesMoved({ tables }: ImportReport, spent: ReadonlyMap<string, number | null>): LineMoved[] {
  const rows = tables.find(({ title }) => title === 'Lines')?.rows ?? [];
  return rows.map(([line = '', postings, pence, newPostings, newPence]) => ({
    line,
    postings: Number(postings),
    pence: Number(pence),
    newPostings: Number(newPostings),
    newPence: Number(newPence),
    onRecord: spent.get(line) ?? null,
  }));
}

/** `forecast check` and `forecast import`. */
import { penceText, wordFor } from '../books/figures.js';
import { readBooks, type Terms } from '../books/read-books.js';
import { dayOf } from '../books/years.js';
import { monitoringOf } from '../report/workbook.js';
import type { Running } from '../running.js';
import { Stop } from '../stop.js';
import { compare, type Change, type Problem } from './compare.js';
import { openReturned } from './open-workbook.js';
import { judge, recordForecasts } from './record.js';
import type { Figure } from './returned-figure.js';

interface Read {
  file: string;
  terms: Terms;
  toRecord: Change[];
  recorded: Change[];
  problems: Problem[];
  leftOut: string[];
}

export interface ImportOptions {
  /** The day on which they were judged. */
  asAt?: string;
}

export async function checkForecasts(running: Running, file: string): Promise<void> {
  const read = await readReturned(running, file);
  running.tell(asData(read, false), () =>
    asText(
      read,
      read.problems.length === 0
        ? 'can be recorded. Nothing was written.'
        : 'cannot be recorded while this stands against it. Nothing was written.',
    ),
  );
  endWith(read);
}

export async function importForecasts(running: Running, { asAt }: ImportOptions, file: string): Promise<void> {
  const { server, progress, tell } = running;
  const read = await readReturned(running, file);
  const judgedOn = asAt ?? dayOf(await server.moment());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(judgedOn))
    throw new Stop('usage', `--as-at ${judgedOn} is not a day such as 2025-09-30.`);
  if (read.problems.length === 0)
    await progress.step('Recording', (tally) => recordForecasts(server, read.terms, judgedOn, read.toRecord, tally));
  const isDone = read.problems.length === 0;
  tell(asData(read, isDone), () =>
    asText(read, isDone ? `recorded, as judged on ${judgedOn}.` : 'not recorded, since this stands against it.'),
  );
  endWith(read);
}

async function readReturned({ server, area, progress }: Running, file: string): Promise<Read> {
  const returned = await openReturned(file);
  if (returned.area !== area)
    throw new Stop('usage', `${file} is of the area ${returned.area}, and you work in ${area}. Look at --area.`);
  // As it was sent out: the server tells what it was at that moment, so nothing in the file has to be believed.
  const books = await readBooks(server, returned, progress);
  const { changes, problems, leftOut } = compare(monitoringOf(books).table, returned.monitoring);
  const judged = await progress.step('Forecasts now', (tally) =>
    judge(server, books.terms, changes, returned.monitoring.name, tally),
  );
  return { file, terms: books.terms, ...judged, problems: [...problems, ...judged.problems], leftOut };
}

function endWith({ problems }: Read): void {
  const [first, ...more] = problems;
  if (first === undefined) return;
  const others = more.length === 0 ? '' : ` and ${String(more.length)} more`;
  throw new Stop('found', `${first.sheet}, ${first.cell} ${first.problem}${others}. Nothing was recorded.`);
}

function asData({ file, terms, toRecord, recorded, problems, leftOut }: Read, isDone: boolean): object {
  const told = ({ row, cell, was, becomes, method }: Change): object => ({
    line: { id: row.line.id, title: row.line.title },
    cell,
    was: { state: was.state, value: was.value },
    becomes,
    method,
  });
  const changes = toRecord.map(told);
  return {
    file,
    area: terms.area,
    year: terms.year.name,
    unit: 'pence',
    isDone,
    changes,
    onRecordAlready: recorded.map(told),
    problems,
    leftOut,
  };
}

function asText({ file, terms, toRecord, recorded, problems, leftOut }: Read, what: string): string {
  const count = toRecord.length === 1 ? '1 changed forecast' : `${String(toRecord.length)} changed forecasts`;
  return [
    `${file}, ${terms.year.name}: ${count} ${what}`,
    ...toRecord.map(
      ({ row, cell, was, becomes, method }) =>
        `  ${cell} ${row.line.title}: ${figureText(was)} becomes ${figureText(becomes)}${difference(was, becomes)}. ${method}`,
    ),
    ...(recorded.length === 0 ? [] : [`On record already: ${recorded.map(({ row }) => row.line.title).join(', ')}.`]),
    ...(leftOut.length === 0 ? [] : [`Not in the workbook, and left alone: ${leftOut.join(', ')}.`]),
    ...problems.map(({ sheet, cell, problem }) => `  ${sheet}, ${cell} ${problem}.`),
  ].join('\n');
}

const figureText = (figure: Figure): string => wordFor(figure) ?? penceText(figure.value ?? 0);

function difference(was: Figure, becomes: Figure): string {
  if (was.value === null || becomes.value === null) return '';
  const by = becomes.value - was.value;
  return ` (${by > 0 ? '+' : ''}${penceText(by)})`;
}

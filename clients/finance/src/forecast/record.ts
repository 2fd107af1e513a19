/** Records changed forecasts one by one; each is done once, however often the workbook is sent. */
import { createHash } from 'node:crypto';
import { FinanceForecastsDocument, FinanceRecordForecastDocument } from '../operations.js';
import { latestForecasts } from '../books/decided.js';
import { moneyText } from '../books/figures.js';
import type { Forecast, Terms } from '../books/read-books.js';
import type { Connection } from '../session/connection.js';
import { allOf } from '../session/pages.js';
import { Stop } from '../stop.js';
import type { Tally } from '../terminal/progress.js';
import type { Change, Problem } from './compare.js';
import { isSame } from './returned-figure.js';

export interface Judged {
  toRecord: Change[];
  /** The server has them already: the workbook was sent before. */
  recorded: Change[];
  problems: Problem[];
}

/** A forecast that somebody else recorded since the workbook was made is not written over. */
export async function judge(
  server: Connection,
  { area, year, today }: Terms,
  changes: readonly Change[],
  sheet: string,
  tally: Tally,
): Promise<Judged> {
  const { items } = await allOf(
    tally,
    async (after) => (await server.ask(FinanceForecastsDocument, { area, after })).area.list,
  );
  const ofYear = items.filter(({ period }) => period?.id === `Period:${year.period}`);
  const latest = new Map(
    latestForecasts(ofYear, laterOf(today, ofYear)).map((forecast) => [forecast.line?.id, forecast]),
  );
  const judged: Judged = { toRecord: [], recorded: [], problems: [] };
  for (const change of changes) {
    const { row, becomes, method, cell } = change;
    const now = latest.get(row.line.id);
    if (now?.id === row.forecast?.id && now?.version === row.forecast?.version) judged.toRecord.push(change);
    else if (now !== undefined && isSame(now.amount, becomes) && now.method === method) judged.recorded.push(change);
    else judged.problems.push({ sheet, cell, problem: conflict(now) });
  }
  return judged;
}

/** The server's day may be later than the one the workbook was made on. */
function laterOf(today: string, forecasts: readonly Forecast[]): string {
  return forecasts.reduce((latest, { asAt }) => (asAt > latest ? asAt : latest), today);
}

function conflict(now: Forecast | undefined): string {
  const told =
    now === undefined ? 'it was taken back' : `${moneyText(now.amount)}, judged on ${now.asAt}, is on record now`;
  return `was changed here and on the server since the workbook was made: ${told}. Make a new workbook`;
}

export async function recordForecasts(
  server: Connection,
  { year, knownAt }: Terms,
  asAt: string,
  changes: readonly Change[],
  tally: Tally,
): Promise<void> {
  tally.expect(changes.length);
  for (const [done, { row, becomes, method, cell }] of changes.entries()) {
    const content = { lineId: row.line.id, period: year.period, amount: becomes, method, asAt };
    // The workbook it was sent out as is part of the key: two officers' changes of one day are two.
    const idempotencyKey = createHash('sha256')
      .update(JSON.stringify([knownAt, content]))
      .digest('hex');
    const { recordForecast: told } = await server.ask(FinanceRecordForecastDocument, {
      input: { ...content, idempotencyKey },
    });
    if (told.__typename === 'Refusal') {
      const before =
        done === 0
          ? 'Nothing was recorded.'
          : `The ${String(done)} before it are recorded; send the workbook again when this is settled, and none is recorded twice.`;
      throw new Stop(
        told.code === 'FORBIDDEN' ? 'access' : 'refused',
        `${cell}, ${row.line.title}: ${told.message} (${told.code}) ${before}`,
      );
    }
    tally.advance();
  }
}

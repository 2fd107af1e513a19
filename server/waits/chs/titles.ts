/** What a sheet of the publication holds, by the title above its table: tabs are numbered anew from time to time. */
import { dateOf, dayIn } from '../../platform/files/cell-dates.js';

export interface BandTitle {
  label: string;
  fromDays: number;
  /** Null: no end. */
  toDays: number | null;
}

export type Title =
  | { table: 'TOTAL'; month: string }
  | { table: 'BAND'; month: string; band: BandTitle }
  /** How many handed in nothing, by month. */
  | { table: 'MISSING' }
  /** National totals, month by month. */
  | { table: 'SERIES' };

const total = /^total waiting list by service,? (.+)$/i;
const band = /^number waiting (.+?) \((?:(\d+) ?[-–] ?(\d+) days|over (\d+) days|(\d+)\+ days)\) by service,? (.+)$/i;
const missing = /^number of organisations .*did not submit/i;
const series = /^national time series of total reported waiting list by service/i;

export function titleOf(text: string): Title | undefined {
  if (missing.test(text)) return { table: 'MISSING' };
  if (series.test(text)) return { table: 'SERIES' };
  const month = monthIn(total.exec(text)?.[1] ?? '');
  if (month !== undefined) return { table: 'TOTAL', month };
  const [, label = '', from, to, over, andMore, when = ''] = band.exec(text) ?? [];
  const ofBand = monthIn(when);
  if (ofBand === undefined) return undefined;
  const fromDays = over === undefined ? Number(from ?? andMore) : Number(over) + 1;
  return {
    table: 'BAND',
    month: ofBand,
    band: { label: label.replace(/^over /i, '>'), fromDays, toDays: to === undefined ? null : Number(to) },
  };
}

/** YYYY-MM, out of `May 2023`, `Apr-23`, the first day of a month, or that day as spreadsheets count it. */
export function monthIn(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? dateOf({ kind: 'NUMBER', text }) : null;
  if (serial !== null) return serial.endsWith('-01') ? serial.slice(0, 7) : undefined;
  return (dayIn(text) ?? dayIn(`1 ${text}`))?.slice(0, 7);
}

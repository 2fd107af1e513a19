/** The date a page looks from and the moment whose records it reads: both stand in the address, so that a link shows the same thing tomorrow. */
import { useCallback, useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';

export interface Moment {
  /** YYYY-MM-DD: what was true on this day. */
  readonly date: string;
  /** What was on record at this moment, for `asKnownAt`. */
  readonly knownAt: string;
}

function servedAt(): Date {
  const written = document.querySelector('meta[name="served-at"]')?.getAttribute('content');
  const moment = new Date(written ?? '');
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}

/** To the second before, since no record is of the future. */
function inSeconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** The day in England, where a UTC day would be yesterday's for an hour in summer. */
export function dayInEngland(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment);
}

/** When this sitting began, by the server's clock: one moment for all its pages. */
export const sitting: Moment = { date: dayInEngland(servedAt()), knownAt: inSeconds(servedAt()) };

const isValid = (date: Date): boolean => !Number.isNaN(date.getTime());

/** Of the calendar: to the browser the 31st of February is another day. */
function isDay(text: string): boolean {
  const midnight = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(midnight) && midnight.toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^.{10}(T.+)?$/.test(text) && isValid(new Date(text));
}

function momentIn(search: URLSearchParams): Moment & { readonly unreadable: readonly string[] } {
  const [date, knownAt] = ['date', 'knownAt'].map((name) => search.get(name) ?? '') as [string, string];
  return {
    date: isDay(date) ? date : sitting.date,
    knownAt: isMoment(knownAt) ? inSeconds(new Date(knownAt)) : sitting.knownAt,
    unreadable: [
      ...(date === '' || isDay(date) ? [] : [date]),
      ...(knownAt === '' || isMoment(knownAt) ? [] : [knownAt]),
    ],
  };
}

export function searchOf({ date, knownAt }: Moment): string {
  return `?date=${date}&knownAt=${knownAt}`;
}

export function useMoment(): Moment {
  const [search] = useSearchParams();
  return momentIn(search);
}

/** What the address says in place of a day or a moment, and is none. */
export function useUnreadable(): readonly string[] {
  const [search] = useSearchParams();
  return momentIn(search).unreadable;
}

/** A link to another page keeps the moment. */
export function useLinks(): (path: string, moment?: Moment) => string {
  const now = useMoment();
  const search = searchOf(now);
  return useCallback((path, moment) => path + (moment ? searchOf(moment) : search), [search]);
}

/** Writes the moment into an address that came without it, or with half of it. */
export function useMomentInAddress(): void {
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  const { date, knownAt, unreadable } = momentIn(search);
  const isWritten = search.get('date') === date && search.get('knownAt') === knownAt;
  const stays = isWritten || unreadable.length > 0;
  useEffect(() => {
    if (stays) return;
    const whole = new URLSearchParams(window.location.search);
    whole.set('date', date);
    whole.set('knownAt', knownAt);
    navigate(`${path}?${whole.toString().replaceAll('%3A', ':')}${window.location.hash}`, { replace: true });
  }, [stays, date, knownAt, path, navigate]);
}

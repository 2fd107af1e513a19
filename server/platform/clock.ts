/** Today, as the platform understands it: the day in London, where its users' deadlines fall. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const minute = 60_000;
let last = { minute: Number.NaN, day: '' };

/** A day never turns within a minute, and asking the calendar costs more than most of a request. */
export function dayOf(clock: Clock): string {
  const now = clock();
  const at = Math.floor(now.getTime() / minute);
  if (at !== last.minute) last = { minute: at, day: londonDay.format(now) };
  return last.day;
}

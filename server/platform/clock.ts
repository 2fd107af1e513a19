/** Today, as the platform understands it: the day in London, where its users' deadlines fall. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export function dayOf(clock: Clock): string {
  return londonDay.format(clock());
}

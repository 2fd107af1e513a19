/** Dates in words, as exact as their source gave them: the contract writes them in Extended Date/Time Format. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

const shape = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/;

function single(text: string): string {
  const [, year = '', month = '', day = '', doubt] = shape.exec(text) ?? [];
  if (year === '') return text;
  const about = doubt === undefined ? '' : doubt === '?' ? 'possibly ' : 'about ';
  const name = months[Number(month) - 1] ?? seasons[month] ?? '';
  const ofDay = day === '' || day === 'XX' ? '' : `${String(Number(day))} `;
  const ofYear = year === 'XXXX' ? ' (year not stated)' : ` ${year}`;
  return about + (ofDay + name + ofYear).trim();
}

export function dateInWords(text: string): string {
  const [from = '', to] = text.split('/');
  if (to === undefined) return single(text);
  if (from === '..' || from === '') return `by ${single(to)}`;
  if (to === '..' || to === '') return `from ${single(from)}`;
  return `${single(from)} to ${single(to)}`;
}

/** The last day a date may mean, to order and compare by; undefined where its year is not stated. */
export function lastDayOf(text: string): string | undefined {
  const last = text.split('/').at(-1) ?? '';
  const [, year = 'XXXX', month = '', day = ''] = shape.exec(last) ?? [];
  if (year === 'XXXX') return undefined;
  if (day !== '' && day !== 'XX') return `${year}-${month}-${day}`;
  if (month === '' || month === 'XX') return `${year}-12-31`;
  // Seasons are numbered from spring on; winter ends with the February after.
  const seasonEnds: Record<string, number> = { '21': 5, '22': 8, '23': 11, '24': 14 };
  return new Date(Date.UTC(Number(year), seasonEnds[month] ?? Number(month), 0)).toISOString().slice(0, 10);
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** "22 November 2026 at 08:40", in England. */
export function momentInWords(text: string): string {
  return moment.format(new Date(text));
}

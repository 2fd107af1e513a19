/** When and for which period a ledger can have posted something to a line. */
import type { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import { refuse } from '../platform/write/refused.js';
import { periodOf } from '../places/reporting-period.js';
import { comeBy } from '../platform/partial-date.js';

interface Line {
  actualsBasis: ActualsBasis;
  closedOn: string | null;
}

interface Posting {
  period: string;
  postedOn: string;
}

/** The year in which the financial year of a day begins. */
const financialYear = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

/** For the postings of a batch in turn. */
export function postingRules({ actualsBasis, closedOn }: Line, today: string) {
  const said = new Set<string>();
  return ({ period, postedOn }: Posting, path: string): void => {
    const { startsOn, endsOn } = periodOf(period);
    comeBy(today, postedOn, `${path}.postedOn`);
    if (closedOn !== null && postedOn > closedOn)
      refuse('LINE_CLOSED', `This line was closed on ${closedOn}. Post it to a line that is open.`, `${path}.postedOn`);
    if (postedOn < startsOn)
      refuse(
        'BEFORE_PERIOD',
        `${period} begins on ${startsOn}, after the day of the posting. Check the period.`,
        `${path}.period`,
      );
    if (actualsBasis === 'IN_PERIOD') return;
    if (financialYear(startsOn) !== financialYear(endsOn))
      refuse(
        'PERIOD_SPANS_YEARS',
        `This line reports the financial year so far, and ${period} lies in two. Name a month, a quarter or a financial year.`,
        `${path}.period`,
      );
    const sum = `${period} ${postedOn}`;
    if (said.has(sum))
      refuse(
        'SAID_TWICE',
        `Another sum of the year so far is for ${period} and posted on ${postedOn}. Send the one that counts.`,
        path,
      );
    said.add(sum);
  };
}

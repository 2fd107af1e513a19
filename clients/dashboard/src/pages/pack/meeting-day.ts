/** The day a meeting is looked from: its last possible one, since what was said at it was known by then. */
import { lastDayOf } from '../../figures/dates.js';
import type { DashboardPackQueryVariables } from '../../gql/graphql.js';
import type { Moment } from '../../reading/moment.js';

function firstDayOf(heldOn: string): string | undefined {
  const [year = '', month, day] = heldOn.replace(/[~?%]$/, '').split('-');
  if (!/^\d{4}$/.test(year)) return undefined;
  if (month === undefined || Number(month) > 12) return `${year}-01-01`;
  return `${year}-${month}-${day ?? '01'}`;
}

export function packVariables(slug: string, heldOn: string, { date, knownAt }: Moment): DashboardPackQueryVariables {
  const [first, last] = [firstDayOf(heldOn), lastDayOf(heldOn)];
  return {
    slug,
    date,
    knownAt,
    // A meeting whose year nobody stated is looked for among all.
    ...(first !== undefined && last !== undefined && { meeting: { heldOn: { from: first, to: last } }, day: last }),
  };
}

/** Whether a statement speaks of the meeting's day or one before; where either has no year, it cannot be told. */
export function isBefore(asAt: string, heldOn: string): boolean {
  const [said, held] = [lastDayOf(asAt), lastDayOf(heldOn)];
  return said !== undefined && held !== undefined && said <= held;
}

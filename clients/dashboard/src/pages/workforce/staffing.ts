/** The staffing of all teams together, month-end by month-end, in hundredths of a full-time equivalent so that sums stay exact. */
import type { DashboardWorkforceQuery, StaffedFragment } from '../../gql/graphql.js';
import { monthEndsBefore } from './month-ends.js';

export type Area = NonNullable<DashboardWorkforceQuery['area']>;
export type Team = Area['teams']['nodes'][number];

export interface StaffedAt {
  readonly date: string;
  readonly established: number;
  readonly occupied: number;
  readonly agency: number;
  /** Established and neither held by anybody in post nor covered. */
  readonly uncovered: number;
  readonly vacant: number;
  /** Teams whose staffing is known on that day. */
  readonly teams: number;
}

const steps = ['m12', 'm11', 'm10', 'm9', 'm8', 'm7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1', 'm0'] as const;

function hundredths(value: string | null): number | undefined {
  return value === null ? undefined : Math.round(Number(value) * 100);
}

function known({ established, occupied, agencyCover, vacant }: StaffedFragment) {
  const [posts, people, agency, empty] = [established, occupied, agencyCover, vacant].map(({ value }) =>
    hundredths(value),
  );
  if (posts === undefined || people === undefined || agency === undefined || empty === undefined) return undefined;
  return { posts, people, agency, empty };
}

/** Oldest first; days of which no team’s staffing is known are left out. */
export function staffingOver(teams: readonly Team[], date: string): StaffedAt[] {
  const days = [...monthEndsBefore(date).reverse(), date];
  return steps.flatMap((step, index) => {
    const all = teams.map((team) => known(team[step])).filter((staffing) => staffing !== undefined);
    if (all.length === 0) return [];
    const sum = (part: 'posts' | 'people' | 'agency' | 'empty') =>
      all.reduce((total, staffing) => total + staffing[part], 0);
    const [established, occupied, agency, vacant] = [sum('posts'), sum('people'), sum('agency'), sum('empty')];
    return [
      {
        date: days[index] ?? date,
        established: established / 100,
        occupied: occupied / 100,
        agency: agency / 100,
        vacant: vacant / 100,
        uncovered: Math.max(0, established - occupied - agency) / 100,
        teams: all.length,
      },
    ];
  });
}

/** Kinds of gaps in plain words, and how many there are of each. */
import { kindWords } from '../../figures/gap-kinds.js';
import { counted } from '../../figures/numbers.js';
import type { DashboardQualityQuery } from '../../gql/graphql.js';

export type Gaps = DashboardQualityQuery['dataGaps'];
export type Gap = Gaps['gaps'][number];

export function gapHeadline({ gaps, tally }: Gaps): string {
  if (gaps.length === 0) return 'Nothing is recorded as missing.';
  const most = [...tally].sort((a, b) => b.gaps - a.gaps)[0];
  const share =
    most === undefined
      ? ''
      : `; ${most.gaps === gaps.length ? 'all' : String(most.gaps)} of them: ${kindWords[most.kind].toLowerCase()}`;
  return `${counted(gaps.length, 'thing')} a reader would look for and not find${share}.`;
}

/** Whose it is to fill, the most first; what belongs to nobody on record stands last. */
export function byOwner(gaps: readonly Gap[]): [owner: string, gaps: number][] {
  const owners = new Map<string, number>();
  for (const { owedBy } of gaps) if (owedBy != null) owners.set(owedBy, (owners.get(owedBy) ?? 0) + 1);
  const nobody = gaps.filter(({ owedBy }) => owedBy == null).length;
  const named = [...owners].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en-GB'));
  return nobody === 0 ? named : [...named, ['Nobody is named', nobody]];
}

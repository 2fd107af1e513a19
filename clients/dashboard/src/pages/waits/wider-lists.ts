/** The lists of the board, the region and the country that stand beside a list of the area’s own. */
import { flags } from '../../figures/flags.js';
import type { DashboardWaitsQuery, WaitListFragment, WiderPathwayFragment } from '../../gql/graphql.js';
import type { Sourced } from '../../shell/source-line.js';
import { whenOf, type WaitSeries } from './wait-series.js';
import { scopes } from './wait-words.js';

type Area = NonNullable<DashboardWaitsQuery['area']>;
type WiderList = WiderPathwayFragment['waitSnapshots']['nodes'][number];

export interface SideBySide {
  readonly whose: string;
  readonly when: string;
  readonly total: WaitListFragment['total'];
  readonly share: WaitListFragment['shareOver18Weeks'];
  readonly flags: string;
  readonly of: Sourced;
}

function row(whose: string, list: WaitListFragment | WiderList): SideBySide {
  const open = list.qualityFlags.nodes.filter(({ settledOn }) => settledOn === null);
  return {
    whose,
    when: whenOf(list),
    total: list.total,
    share: list.shareOver18Weeks,
    flags: open.map(({ rule, detail }) => `${flags[rule]}. ${detail}`).join(' '),
    of: list,
  };
}

function widerPathways({ organisations, parent }: Area): { whose: string; pathway: WiderPathwayFragment }[] {
  return [
    ...organisations.nodes.flatMap(({ name, pathwaysCommissioned }) =>
      pathwaysCommissioned.nodes.map((pathway) => ({ whose: name, pathway })),
    ),
    ...(parent?.pathways.nodes ?? []).map((pathway) => ({ whose: '', pathway })),
    ...(parent?.parent?.pathways.nodes ?? []).map((pathway) => ({ whose: '', pathway })),
  ];
}

/** Of the same kind of pathway: in the month of the area’s list where there is one, otherwise the newest. */
export function sideBySide(area: Area, kind: WiderPathwayFragment['kind'], { latest }: WaitSeries): SideBySide[] {
  const own = row(latest.provider?.name ?? scopes[latest.scope], latest);
  const wider = widerPathways(area)
    .filter(({ pathway }) => pathway.kind === kind)
    .flatMap(({ whose, pathway }) => {
      const lists = pathway.waitSnapshots.nodes.filter(({ current }) => current);
      const list = lists.find(({ period }) => period?.startsOn === latest.period?.startsOn) ?? lists[0];
      return list ? [row(list.scope === 'NATIONAL' ? 'England' : whose || pathway.name, list)] : [];
    });
  return [own, ...wider];
}

/** Indicators with their latest published value. */
import { periodInWords } from '../../figures/periods.js';
import { count, percent } from '../../figures/numbers.js';
import type { Area, PictureRecord } from './picture.js';
import { said } from './said.js';

type Observation = Area['observations']['nodes'][number];

/** The newest of each indicator; of peer sets none, since they are not the area's own. */
function newest(observations: readonly Observation[]): Observation[] {
  const first = new Map<string, Observation>();
  for (const each of observations)
    if (each.current && each.peerSet == null && each.indicator && !first.has(each.indicator.id))
      first.set(each.indicator.id, each);
  return [...first.values()];
}

export function outcomeRecords({ observations }: Area): PictureRecord[] {
  return newest(observations.nodes).flatMap(({ indicator, period, value, asAt }) =>
    indicator == null
      ? []
      : [
          {
            id: indicator.id,
            stage: 'OUTCOMES' as const,
            title: indicator.name,
            said: [
              said(period ? periodInWords(period.code) : asAt, value, indicator.unit === 'PERCENT' ? percent : count),
            ],
          },
        ],
  );
}

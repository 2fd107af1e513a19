/** One way of counting an indicator, as a row. */
import type { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { passage } from '../seed.js';
import { dataSet, indicator } from './indicators-keys.js';

/** The file of plans issued in time: most definitions rest on it. */
export const onTime = 'dfe-ehc-plans-2025 timeliness_20_week.csv';

type Stated = Partial<
  Pick<
    DefinitionVersionRow,
    | 'counts'
    | 'outOf'
    | 'exclusions'
    | 'column'
    | 'numeratorColumn'
    | 'denominatorColumn'
    | 'validFrom'
    | 'validTo'
    | 'notes'
  >
> & { set?: string };
export const defined = (
  slug: string,
  of: string,
  label: string,
  periodKind: DefinitionVersionRow['periodKind'],
  asAt: string,
  source: string,
  { set: from, ...stated }: Stated,
) => ({
  key: slug,
  slug,
  indicatorId: indicator(of),
  dataSetId: from === undefined ? null : dataSet(from),
  label,
  periodKind,
  asAt,
  sourceId: passage(source),
  ...stated,
});

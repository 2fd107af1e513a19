import { Claim } from '../../schema/indicators/claim.js';
import { Observation } from '../../schema/indicators/observation.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { comparatorCount } from './comparator-count.js';
import { currentObservation } from './current-observation.js';

export const indicatorsLinks: readonly NounLinks[] = [
  links(Observation, {
    expressions: {
      percentage: (column) =>
        sql`round(100.0 * ${column('numerator.value')} / nullif(${column('denominator.value')}, 0), 2)`,
    },
    summaries: { current: currentObservation },
  }),
  links(Claim, { summaries: { comparatorCount } }),
];

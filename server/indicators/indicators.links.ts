import { Claim } from '../../schema/indicators/claim.js';
import { Observation } from '../../schema/indicators/observation.js';
import { links, type Expression, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { comparatorCount } from './comparator-count.js';
import { currentObservation } from './current-observation.js';

/** Of two known counts; a disputed one has a value too and bears no percentage. */
const percentage: Expression = (column) => sql`
  case when ${column('numerator.state')} = 'KNOWN' and ${column('denominator.state')} = 'KNOWN'
    then round(100.0 * ${column('numerator.value')} / nullif(${column('denominator.value')}, 0), 2) end`;

export const indicatorsLinks: readonly NounLinks[] = [
  links(Observation, { expressions: { percentage }, summaries: { current: currentObservation } }),
  links(Claim, { summaries: { comparatorCount } }),
];

import { ClockDefinition } from '../../schema/waits/clock-definition.js';
import { Pathway } from '../../schema/waits/pathway.js';
import { WaitSnapshot } from '../../schema/waits/wait-snapshot.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { currentWait } from './current-wait.js';
import { waitEvidence } from './wait-evidence.js';
import { bandSum, shareOver18Weeks } from './wait-sums.js';

export const waitsLinks: readonly NounLinks[] = [
  links(Pathway, { summaries: { waitEvidence } }),
  links(ClockDefinition, {
    expressions: {
      comparable: (
        column,
      ) => sql`${column('startEvent')} <> 'UNKNOWN' and ${column('stopEvent')} <> 'UNKNOWN' and ${column('basis')} <> 'UNKNOWN'
        and ${column('statistic')} <> 'UNKNOWN' and ${column('includesIntervention')} in ('YES', 'NO')`,
    },
  }),
  links(WaitSnapshot, { summaries: { bandSum, shareOver18Weeks, current: currentWait } }),
];

import { DataQuery } from '../../schema/provenance/data-query.js';
import { InformationGap } from '../../schema/provenance/information-gap.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const provenanceLinks: readonly NounLinks[] = [
  links(DataQuery, { expressions: { open: (column) => sql`${column('status')} in ('OPEN', 'WITH_PROVIDER')` } }),
  links(InformationGap, {
    expressions: {
      overdue: (column, { today }) =>
        sql`coalesce(${column('state')} = 'PROMISED' and ${column('closedOn')} is null and latest_day(${column('promisedFor')}) < ${today}, false)`,
    },
  }),
];

import { Recorded } from '../../schema/shared/recorded.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const placesLinks: readonly NounLinks[] = [
  links(Recorded, {
    expressions: {
      notice: (column) =>
        sql`case ${column('realm')} when 'DEMONSTRATION' then 'Demonstration: invented, and not about any real place, person or organisation.' end`,
    },
  }),
];

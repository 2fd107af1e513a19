import { EstablishmentVersion } from '../../schema/workforce/establishment-version.js';
import { Post } from '../../schema/workforce/post.js';
import { PostFunding } from '../../schema/workforce/post-funding.js';
import { Team } from '../../schema/workforce/team.js';
import { Vacancy } from '../../schema/workforce/vacancy.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { currentEstablishment, statedEstablishment } from './establishment.js';
import { fundedFte } from './funded-fte.js';
import { postStaffing, teamStaffing } from './staffing.js';
import { timeToHireDays } from './time-to-hire.js';

export const workforceLinks: readonly NounLinks[] = [
  links(Team, { summaries: { staffing: teamStaffing, statedEstablishment } }),
  links(EstablishmentVersion, { summaries: { current: currentEstablishment } }),
  links(Post, { summaries: { staffing: postStaffing } }),
  links(PostFunding, { summaries: { fundedFte } }),
  links(Vacancy, {
    expressions: {
      daysOpen: (column, { today }) =>
        sql`(case when ${column('status')} = 'OPEN' then ${today} else ${column('closedOn')} end - ${column('openedOn')})`,
    },
    summaries: { timeToHireDays },
  }),
];

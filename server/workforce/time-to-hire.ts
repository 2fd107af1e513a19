/** Days from the first advertisement of a vacancy to the first start. A month is no day: such a date leaves the time unknown. */
import { RecruitmentEvent } from '../../schema/workforce/recruitment-event.js';
import { Vacancy } from '../../schema/workforce/vacancy.js';
import { wholeFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

const toTheDay = sql`e.happened_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`;
const days = sql`(s.started - s.advertised)`;
const state = sql`case when not s.anybody then 'NOT_APPLICABLE' when ${days} is null then 'UNKNOWN' else 'KNOWN' end`;

export const timeToHireDays: Summary = ({ keys, table }) => sql`
  select s.id as k, ${wholeFigure(days, { state, whyUnknown: 'It needs the days of the first advertisement and the first start.' })}
  from (
    select v.id, count(e.id) filter (where e.stage = 'STARTED') > 0 as anybody,
      min(case when e.stage = 'STARTED' and ${toTheDay} then e.happened_on::date end) as started,
      min(case when e.stage = 'ADVERTISED' and ${toTheDay} then e.happened_on::date end) as advertised
    from ${table(Vacancy)} v left join ${table(RecruitmentEvent)} e on e.vacancy_id = v.id where v.id = any(${keys}) group by v.id) s`;

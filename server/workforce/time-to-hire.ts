/** Days from the first advertisement of a vacancy to the first start. A month is no day: such a date leaves the time unknown. */
import { RecruitmentEvent } from '../../schema/workforce/recruitment-event.js';
import { Vacancy } from '../../schema/workforce/vacancy.js';
import { wholeFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { sql, type Sql } from '../reading/sql.js';

/** The date of the step that may have come first, as exactly as it is known. */
const first = (stage: 'ADVERTISED' | 'STARTED'): Sql =>
  sql`(array_agg(e.happened_on order by earliest_day(e.happened_on) nulls first) filter (where e.stage = ${stage}))[1]`;
const toTheDay = (date: Sql): Sql => sql`case when ${date} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then ${date}::date end`;

const days = sql`(${toTheDay(sql`s.started`)} - ${toTheDay(sql`s.advertised`)})`;
const state = sql`case when s.started is null then 'NOT_APPLICABLE' when ${days} is null then 'UNKNOWN' else 'KNOWN' end`;

export const timeToHireDays: Summary = ({ keys, table }) => sql`
  select s.id as k, ${wholeFigure(days, { state, whyUnknown: 'It needs the days of the first advertisement and the first start.' })}
  from (
    select v.id, ${first('STARTED')} as started, ${first('ADVERTISED')} as advertised
    from ${table(Vacancy)} v left join ${table(RecruitmentEvent)} e on e.vacancy_id = v.id where v.id = any(${keys}) group by v.id) s`;

/** The part of a post that a line pays for, in full-time equivalents. */
import { Post } from '../../schema/workforce/post.js';
import { PostFunding } from '../../schema/workforce/post-funding.js';
import { wholeFigure } from '../reading/figure-sql.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

const fte = sql`(case when f.withdrawn_on is null then round(p.fte_value * f.share_percent / 100, 2) else 0.00 end)`;

export const fundedFte: Summary = ({ keys, table }) => sql`
  select f.id as k, ${wholeFigure(fte, { whyUnknown: 'The hours of the post are not known.', rough: sql`(p.fte_qualifier <> 'EXACT')`, disputed: sql`(p.fte_state = 'DISPUTED')` })}
  from ${table(PostFunding)} f left join ${table(Post)} p on p.id = f.post_id where f.id = any(${keys})`;

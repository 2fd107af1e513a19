/** Where a line stands, as a function that PostGraphile makes a field of. */
import { approvedState, linePosition, spentState } from '../line-position.js';

/** Beside the tables, in a schema of its own. */
export const peerSchema = 'bench_peer';

export const positionFunction = `
  create schema if not exists bench_peer;
  drop type if exists bench_peer.line_position cascade;
  create type bench_peer.line_position as (approved_state text, approved_value numeric, actual_state text, actual_value numeric);
  create function bench_peer.investment_line_position(
    line public.investment_line, tiers text[] default '{PUBLIC,MEMBER,PARTNER,RESTRICTED}', today date default current_date
  ) returns bench_peer.line_position language sql stable set search_path from current as $$
    with line as (select $1.id, $1.actuals_basis), ${linePosition}
    select ${approvedState}, b.total, ${spentState}, s.total from line l left join approved b on b.id = l.id left join spent s on s.id = l.id
  $$`;

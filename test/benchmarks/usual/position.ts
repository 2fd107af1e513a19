/** Where lines stand, in one statement for all that are asked for together. */
import type { DataSource } from 'typeorm';
import { approvedState, linePosition, spentState } from '../line-position.js';

export interface Position {
  approved: { state: string; value: string | null };
  actual: { state: string; value: string | null };
}

const text = `
  with line as (select id, actuals_basis from investment_line where id = any($1)), ${linePosition}
  select l.id, ${approvedState} as "approvedState", b.total as "approvedValue", ${spentState} as "actualState", s.total as "actualValue"
  from line l left join approved b on b.id = l.id left join spent s on s.id = l.id`;

interface PositionRow {
  id: string;
  approvedState: string;
  approvedValue: string | null;
  actualState: string;
  actualValue: string | null;
}

export async function loadPositions(db: DataSource, ids: readonly string[], today: string): Promise<Position[]> {
  const rows = await db.query<PositionRow[]>(text, [ids, ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'], today]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`There is no line ${id}.`);
    return {
      approved: { state: row.approvedState, value: row.approvedValue },
      actual: { state: row.actualState, value: row.actualValue },
    };
  });
}

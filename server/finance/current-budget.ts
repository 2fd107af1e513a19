/** A budget version is current until another supersedes it. */
import { BudgetVersion } from '../../schema/finance/budget-version.js';
import type { Summary } from '../reading/links.js';
import { sql } from '../reading/sql.js';

export const currentBudget: Summary = ({ keys, table }) => sql`
  select v.id as k, not exists (select from ${table(BudgetVersion)} n where n.supersedes_id = v.id) as value
  from ${table(BudgetVersion)} v where v.id = any(${keys})`;

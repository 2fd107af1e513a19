/** The largest list of an area, its ledger, is read in its order and only as far as a page goes. */
import { StatementMigration } from './statement-migration.js';

export class LedgerInOrder1763700000103 extends StatementMigration {
  name = 'LedgerInOrder1763700000103';

  protected readonly ups = ['create index actual_in_order on actual (area_id, posted_on, id)'];
  protected readonly downs = ['drop index actual_in_order'];
}

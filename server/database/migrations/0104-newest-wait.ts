/** The newest waits of a pathway, which every dashboard asks for, are found without ordering its history. */
import { StatementMigration } from './statement-migration.js';

export class NewestWait1763700000104 extends StatementMigration {
  name = 'NewestWait1763700000104';

  protected readonly ups = [
    'create index wait_snapshot_newest on wait_snapshot (pathway_id, latest_day(as_at) desc nulls last, id)',
  ];
  protected readonly downs = ['drop index wait_snapshot_newest'];
}

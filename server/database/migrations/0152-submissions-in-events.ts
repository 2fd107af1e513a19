/** Who may see the submission that an event belongs to, which is not always who may see the records it is about. */
import { StatementMigration } from './statement-migration.js';

export class SubmissionsInEvents1763700000152 extends StatementMigration {
  name = 'SubmissionsInEvents1763700000152';

  protected readonly ups = [
    'alter table outbox_event add submission_visibility text, add submission_keeper_id uuid',
    `update outbox_event e set submission_visibility = s.visibility, submission_keeper_id = s.owner_id
       from submission s where e.body->>'submissionId' = 'Submission:' || s.id`,
  ];

  protected readonly downs = ['alter table outbox_event drop submission_visibility, drop submission_keeper_id'];
}

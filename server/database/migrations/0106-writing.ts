/** What writing needs beside the model: answers by idempotency key, and the secret that callers' tokens are signed with. */
import { StatementMigration } from './statement-migration.js';

export class Writing1763700000106 extends StatementMigration {
  name = 'Writing1763700000106';

  protected readonly ups = [
    `create table idempotency_record (caller_id uuid, key text, content_hash text not null, answer jsonb,
      recorded_at timestamptz not null default now(), primary key (caller_id, key))`,
    'create index idempotency_record_age on idempotency_record (recorded_at)',
    'create table token_secret (secret text not null)',
    `create unique index token_secret_only on token_secret ((true))`,
    `insert into token_secret select encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex')`,
  ];

  protected readonly downs = ['drop table token_secret', 'drop table idempotency_record'];
}

/**
 * By what systems are known (their public keys, and each assertion once), and what tokens are signed with. Tokens were signed with one
 * secret before: those in use at the migration are good no longer.
 */
import { StatementMigration } from './statement-migration.js';

/** Beside the model, as the contract shows a key's thumbprint and no more. */
const publicKey = `
create table caller_public_key (caller_key_id uuid primary key references caller_key, jwk jsonb not null)`;

/** Where a system publishes its keys, if it does. */
const keySet = `
create table caller_key_set (caller_id uuid primary key references caller, url text not null)`;

/** One is current. A retired one keeps its public half, so that what it signed stays good for as long as it was to be. */
const signingKey = `
create table signing_key (
  key_id text primary key, public_key jsonb not null, private_key jsonb, made_at timestamptz not null default now(),
  retired_at timestamptz, verifies_until timestamptz,
  check ((retired_at is null) = (private_key is not null) and (retired_at is null) = (verifies_until is null)))`;

/** Kept until nobody's clock takes the assertion for good any more. */
const usedAssertion = `
create table used_assertion (caller_id uuid not null references caller, assertion_id text not null, forget_at timestamptz not null,
  primary key (caller_id, assertion_id))`;

const revokedToken = `
create table revoked_token (token_id text primary key, forget_at timestamptz not null)`;

const tokenSecret = [
  'create table token_secret (secret text not null)',
  'create unique index token_secret_only on token_secret ((true))',
  `insert into token_secret select encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex')`,
];

export class CallersKeys1763700000122 extends StatementMigration {
  name = 'CallersKeys1763700000122';

  protected readonly ups = [
    `CREATE TABLE "caller_key" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "realm" text NOT NULL, "visibility" text NOT NULL, "owner_id" uuid, "recorded_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now(), "version" integer NOT NULL DEFAULT '1', "change_id" bigint NOT NULL DEFAULT current_change(), "caller_id" uuid NOT NULL, "key_id" text NOT NULL, "thumbprint" text NOT NULL, "algorithm" text NOT NULL, "retired_on" date, CONSTRAINT "UQ_2a40cdda0b84fb4cb7af8c2af6c" UNIQUE ("thumbprint"), CONSTRAINT "UQ_6ac10cf274c5c9fd2791bd79b6b" UNIQUE ("caller_id", "key_id"), CONSTRAINT "CHK_822175a02bcd0b92ba3a6b320e" CHECK ("realm" in ('FACT', 'DEMONSTRATION')), CONSTRAINT "CHK_23bc0b2e83e6dcdf886ec4afc1" CHECK ("visibility" in ('PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED')), CONSTRAINT "CHK_7ab75c98cf94727acb8926867a" CHECK ("algorithm" in ('ES256', 'RS512')), CONSTRAINT "PK_3ffb3eeb559bf09ea4646b78e0c" PRIMARY KEY ("id"))`,
    `CREATE INDEX "IDX_cf91e07e7c5ea0143d6c6a739b" ON "caller_key"  ("owner_id") `,
    `CREATE INDEX "IDX_4525e30a06ad8cf4575dfeee03" ON "caller_key"  ("caller_id") `,
    `ALTER TABLE "caller_key" ADD CONSTRAINT "FK_cf91e07e7c5ea0143d6c6a739b5" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `ALTER TABLE "caller_key" ADD CONSTRAINT "FK_4525e30a06ad8cf4575dfeee036" FOREIGN KEY ("caller_id") REFERENCES "caller"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY IMMEDIATE`,
    `select watch_data('caller_key')`,
    `select keep_history('caller_key')`,
    `ALTER TABLE "caller" ADD "status_reason" text`,
    `select show_past('caller')`,
    publicKey,
    keySet,
    'drop table token_secret',
    signingKey,
    'create unique index signing_key_current on signing_key ((true)) where retired_at is null',
    `select watch_access('signing_key')`,
    usedAssertion,
    'create index used_assertion_forget on used_assertion (forget_at)',
    revokedToken,
    `select watch_access('revoked_token')`,
  ];

  protected readonly downs = [
    'drop table revoked_token',
    'drop table used_assertion',
    'drop table signing_key',
    ...tokenSecret,
    'drop table caller_key_set',
    'drop table caller_public_key',
    'drop view past.caller, past.caller_key',
    `ALTER TABLE "caller" DROP COLUMN "status_reason"`,
    `DROP TABLE "caller_key"`,
    `select show_past('caller')`,
  ];
}

/**
 * Whether anything was recorded after a moment. It says no more than the data version does, so it may be asked before who asks is told.
 * Where nothing was, the schema `unchanged` stands before the tables: it holds to the moment what is recorded without a change.
 */
import { StatementMigration } from './statement-migration.js';

export class ChangedSince1763700000153 extends StatementMigration {
  name = 'ChangedSince1763700000153';

  protected readonly ups = [
    `create function past.changed_since(moment timestamptz) returns boolean
       language sql stable security definer set search_path = public, pg_temp
       return exists (select from public.change_moment where at > moment)`,
    'create schema unchanged',
    'create view unchanged.audit_entry as select * from past.audit_entry',
  ];

  protected readonly downs = ['drop schema unchanged cascade', 'drop function past.changed_since(timestamptz)'];
}

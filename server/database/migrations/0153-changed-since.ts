/** Whether anything was recorded after a moment. It says no more than the data version does, so it may be asked before who asks is told. */
import { StatementMigration } from './statement-migration.js';

export class ChangedSince1763700000153 extends StatementMigration {
  name = 'ChangedSince1763700000153';

  protected readonly ups = [
    `create function past.changed_since(moment timestamptz) returns boolean
       language sql stable security definer set search_path = public, pg_temp
       return exists (select from public.change_moment where at > moment)`,
  ];

  protected readonly downs = ['drop function past.changed_since(timestamptz)'];
}

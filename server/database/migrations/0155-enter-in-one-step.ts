/** Precedes every statement of reading and writing: in as few steps as can be, since of a small question it was a third. */
import { enterBothWalls } from './0121-second-wall.js';
import { StatementMigration } from './statement-migration.js';

const before = 'enter_reading(text, text[], text[], text[], uuid, text[])';

/** `open` and `held` are arrays as text. Without `lens`, tables are looked for where they usually are. */
const enter = `
create function enter_reading(made_from text, open text, held text, organisation text, lens text) returns void language plpgsql as $$
begin
  if made_from is not null then
    perform from public.access_version where version::text = made_from;
    if not found then
      raise exception 'The rules of access have changed since this caller was looked up.' using errcode = 'TL001';
    end if;
  end if;
  perform set_config('throughline.open', open, true), set_config('throughline.held', held, true),
    set_config('throughline.organisation', coalesce(organisation, ''), true);
  if lens is not null then
    perform set_config('search_path', lens, true);
  end if;
end
$$`;

export class EnterInOneStep1763700000155 extends StatementMigration {
  name = 'EnterInOneStep1763700000155';

  protected readonly ups = [`drop function ${before}`, enter];

  protected readonly downs = ['drop function enter_reading(text, text, text, text, text)', enterBothWalls];
}

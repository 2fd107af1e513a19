/** Records that the items of a batch change: locked in the order of ids, so that two batches never wait for each other both ways. */
import type { ClassType } from 'type-graphql';
import { In, type FindOptionsWhere } from 'typeorm';
import type { RecordedRow } from '../database/recorded-row.js';
import type { Door } from '../platform/write/door.js';
import { Refused } from '../platform/write/refused.js';
import { globalId } from '../reading/global-id.js';

interface Taken<Row> {
  rows: readonly Row[];
  /** Gives a record by its id, or refuses at the place of the item that names it. */
  at: (id: string, path: string) => Row;
}

export async function takeEach<Row extends RecordedRow>(
  door: Door,
  row: ClassType<Row>,
  ids: readonly string[],
): Promise<Taken<Row>> {
  const found = new Map<string, Row>();
  const missed = new Map<string, Refused>();
  const atOnce = await lockPublic(door, row, ids);
  for (const id of [...new Set(ids)].sort()) {
    try {
      const record = atOnce.get(id) ?? (await door.take(row, id, ''));
      door.checkReach(record, '', nounOf(row));
      found.set(id, record);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      missed.set(id, error);
    }
  }
  return {
    rows: [...found.values()],
    at: (id, path) => {
      const taken = found.get(id);
      if (taken !== undefined) return taken;
      const reasons = missed.get(id)?.reasons ?? [];
      throw new Refused(...reasons.map((reason) => ({ ...reason, path: path.split('.') })));
    },
  };
}

const nounOf = (row: ClassType): string => row.name.replace(/Row$/, '');

/** In one statement, for batches of thousands: what anybody may see. The door takes the rest, and says what is wrong with an id. */
async function lockPublic<Row extends RecordedRow>(
  door: Door,
  row: ClassType<Row>,
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const noun = nounOf(row);
  const keys = ids.flatMap((id) => /^[A-Za-z]+:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(id)?.[1] ?? []);
  const rows = await door.manager.find<RecordedRow>(row, {
    where: { id: In(keys), realm: door.actor.realm, visibility: 'PUBLIC' } as FindOptionsWhere<RecordedRow>,
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((record) => [globalId(noun, record.id), record as Row]));
}

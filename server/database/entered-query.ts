/** A query of pg that is preceded, in the same round trip and transaction, by the statement that says who asks. */
import pg, { type PoolClient } from 'pg';
import type { Entry } from '../reading/sight.js';
import { wireText } from './byte-rows.js';

/** What of pg's query this rests on: the extended protocol's messages are sent by `prepare`. */
interface PreparedQuery {
  prepare(connection: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
}
interface WireConnection {
  parse(statement: { name: string; text: string }): void;
  bind(values: {
    portal: string;
    statement: string;
    values: unknown[];
    valueMapper: (value: unknown) => unknown;
  }): void;
  execute(portal: { portal: string; rows: number }): void;
}
type QueryClass = new (
  config: object,
  callback: (error: Error | null, result: pg.QueryArrayResult) => void,
) => PreparedQuery;

class EnteredQuery extends (pg.Query as unknown as QueryClass) {
  private hasEntered = false;

  constructor(
    private readonly entry: Entry,
    config: { text: string; values: unknown[] },
    callback: (error: Error | null, result: pg.QueryArrayResult) => void,
  ) {
    super({ ...config, rowMode: 'array', queryMode: 'extended' }, callback);
  }

  override prepare(connection: WireConnection): void {
    connection.parse({ name: '', text: this.entry.text });
    connection.bind({ portal: '', statement: '', values: [...this.entry.values], valueMapper: wireText });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.hasEntered) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.hasEntered) super.handleCommandComplete(message, connection);
    this.hasEntered = true;
  }
}

export function queryEntered(
  client: PoolClient,
  entry: Entry,
  statement: { text: string; values: unknown[] },
): Promise<pg.QueryArrayResult> {
  return new Promise((resolve, reject) => {
    const query = new EnteredQuery(entry, statement, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
    client.query(query as unknown as pg.Submittable);
  });
}

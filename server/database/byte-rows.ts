/**
 * Rows as PostgreSQL sent them: `pg` makes a string of every value before anyone asks for it, which costs more than the rest of a
 * large answer together. Here the bytes of the rows are kept as they came, and everything else goes to `pg` as usual.
 *
 * It rests on three things inside pg: that a connection is given its stream by `attachListeners`, that a query is an object with
 * `submit` and `handle…`, and the names of the messages it sends. test/database/byte-rows.test.ts says when one of them changes.
 */
import { EventEmitter } from 'node:events';
import pg from 'pg';

/** Where each row's values begin: four bytes of length (-1 for null) and the value as text, again and again. */
export interface ByteRows {
  /** For each row, the bytes it stands in. */
  bytes: DataView[];
  starts: number[];
}

/** Takes one row: `start` is behind the count of its columns. */
type Sink = (bytes: DataView, start: number) => void;

interface WireConnection {
  stream: NodeJS.WritableStream & { cork(): void; uncork(): void };
  attachListeners(stream: EventEmitter): void;
  parse(statement: { name: string; text: string }): void;
  bind(values: { portal: string; statement: string; values: readonly (string | null)[] }): void;
  execute(portal: { portal: string; rows: number }): void;
  close(statement: { type: 'S'; name: string }): void;
  sync(): void;
}

interface Diverted {
  sink: Sink | undefined;
  /** The sink from the end of the entry on. */
  next: Sink | undefined;
  /** Statements this connection has prepared, the one used longest ago first. */
  prepared: Set<string>;
}

const diverted = new WeakMap<object, Diverted>();

const entryName = 'reading_entry';

/** A connection remembers so many statements; each costs the server some memory. */
const mostPrepared = 200;

const dataRow = 'D'.charCodeAt(0);
const commandComplete = 'C'.charCodeAt(0);
/** Type and length of a message. */
const headLength = 5;

export class ByteClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const connection = (this as unknown as { connection: WireConnection }).connection;
    const state: Diverted = { sink: undefined, next: undefined, prepared: new Set() };
    diverted.set(connection, state);
    const attach = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
      const passed = new EventEmitter();
      attach(passed);
      stream.on(
        'data',
        divider(state, (chunk) => passed.emit('data', chunk)),
      );
      stream.on('end', () => passed.emit('end'));
    };
  }
}

/** Cuts the stream into whole messages: rows go to the sink while there is one, all others are passed on. */
function divider(state: Diverted, pass: (chunk: Buffer) => void): (chunk: Buffer) => void {
  let begun: Buffer | undefined;

  /** Gives where the message that the chunk cuts begins. */
  const divide = (chunk: Buffer, from: number): number => {
    let at = from;
    let passedTo = from;
    let bytes: DataView | undefined;
    for (;;) {
      const end = messageEnd(chunk, at);
      if (end === undefined || end > chunk.length) break;
      if (state.sink !== undefined && chunk[at] === dataRow) {
        if (passedTo < at) pass(chunk.subarray(passedTo, at));
        bytes ??= new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
        state.sink(bytes, at + headLength + 2);
        passedTo = end;
      } else if (state.next !== undefined && chunk[at] === commandComplete) {
        state.sink = state.next;
        state.next = undefined;
      }
      at = end;
    }
    if (passedTo < at) pass(chunk.subarray(passedTo, at));
    return at;
  };

  return (chunk) => {
    let from = 0;
    // Of a message that was cut only its rest is put to what there is, never the whole chunk behind it.
    while (begun !== undefined && from < chunk.length) {
      const wanted = (messageEnd(begun, 0) ?? headLength) - begun.length;
      const rest = chunk.subarray(from, from + wanted);
      const message = Buffer.concat([begun, rest]);
      from += rest.length;
      begun = divide(message, 0) === message.length ? undefined : message;
    }
    const cut = divide(chunk, from);
    if (cut < chunk.length) begun = chunk.subarray(cut);
  };
}

/** Where a message ends, once its length has arrived. */
function messageEnd(buffer: Buffer, at: number): number | undefined {
  return at + headLength <= buffer.length ? at + 1 + buffer.readInt32BE(at + 1) : undefined;
}

export interface ByteStatement {
  /** Runs before it in the same transaction and round trip; where it fails, the statement does not run. Its rows are not kept. */
  entry: { text: string; values: readonly unknown[] };
  /** Names the text: prepared once a connection. */
  name: string;
  text: string;
  values: readonly unknown[];
  /** Whether the rows are of several kinds, told apart by a number in their first column. */
  isTagged: boolean;
  kinds: number;
}

export function readBytes(client: pg.PoolClient, statement: ByteStatement): Promise<ByteRows[]> {
  return new Promise((resolve, reject) => {
    client.query(new ByteQuery(statement, resolve, reject) as unknown as pg.Submittable);
  });
}

class ByteQuery {
  private readonly kinds: ByteRows[];
  private failed = false;

  constructor(
    private readonly statement: ByteStatement,
    private readonly resolve: (rows: ByteRows[]) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.kinds = Array.from({ length: statement.kinds }, () => ({ bytes: [], starts: [] }));
  }

  submit(connection: WireConnection): null {
    const { name, text, values, entry } = this.statement;
    const state = stateOf(connection);
    const parameters = values.map(wireText);
    const entryParameters = entry.values.map(wireText);
    state.next = this.statement.isTagged ? this.byTag : this.untagged;
    connection.stream.cork();
    try {
      run(connection, state, entryName, entry.text, entryParameters);
      run(connection, state, name, text, parameters);
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  handleError(error: Error, connection: WireConnection): void {
    this.failed = true;
    const state = stateOf(connection);
    state.sink = state.next = undefined;
    // Whether it was prepared is not known: it is taken away, which does no harm where it is not there.
    for (const name of isGone(error) ? [] : [entryName, this.statement.name]) {
      state.prepared.delete(name);
      connection.close({ type: 'S', name });
    }
    this.reject(error);
  }

  handleReadyForQuery(connection: WireConnection): void {
    stateOf(connection).sink = undefined;
    if (!this.failed) this.resolve(this.kinds);
  }

  handleRowDescription(): void {
    return;
  }
  handleDataRow(): void {
    return;
  }
  handleCommandComplete(): void {
    return;
  }
  handleEmptyQuery(): void {
    return;
  }

  private readonly untagged: Sink = (bytes, start) => {
    const [rows] = this.kinds as [ByteRows];
    rows.bytes.push(bytes);
    rows.starts.push(start);
  };

  private readonly byTag: Sink = (bytes, start) => {
    const from = start + 4;
    const end = from + bytes.getInt32(start);
    let tag = 0;
    for (let at = from; at < end; at += 1) tag = tag * 10 + bytes.getUint8(at) - 48;
    const rows = this.kinds[tag] as ByteRows;
    rows.bytes.push(bytes);
    rows.starts.push(end);
  };
}

/** Whether the error ended the connection: nothing can be sent any more. */
const isGone = (error: Error): boolean => error instanceof pg.DatabaseError && error.severity !== 'ERROR';

function stateOf(connection: WireConnection): Diverted {
  const state = diverted.get(connection);
  if (state === undefined) throw new Error('Rows are read as bytes over connections of a ByteClient only.');
  return state;
}

/** Prepared where it is not yet. */
function run(connection: WireConnection, state: Diverted, name: string, text: string, values: (string | null)[]): void {
  if (state.prepared.delete(name)) state.prepared.add(name);
  else prepare(connection, state, name, text);
  connection.bind({ portal: '', statement: name, values });
  connection.execute({ portal: '', rows: 0 });
}

function prepare(connection: WireConnection, { prepared }: Diverted, name: string, text: string): void {
  const [oldest] = prepared;
  if (prepared.size >= mostPrepared && oldest !== undefined) {
    prepared.delete(oldest);
    connection.close({ type: 'S', name: oldest });
  }
  connection.parse({ name, text });
  prepared.add(name);
}

/** Values as PostgreSQL reads them from text. */
export function wireText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(element).join()}}`;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`No form on the wire for ${typeof value}.`);
}

function element(value: unknown): string {
  const text = wireText(value);
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

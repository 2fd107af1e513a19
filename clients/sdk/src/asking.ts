/** What is said of each operation when it is asked. */

export interface Document {
  name: string;
  /** The root field: what the method answers. */
  field: string;
  text: string;
}

export interface AskOptions {
  /** Ends waiting, also between two attempts. */
  signal?: AbortSignal;
}

export type WriteOptions = AskOptions;

/** An idempotency key is made where none is given: give your own to send the same write again after your process has ended. */
export type Keyless<Input> = Omit<Input, 'idempotencyKey'> & { idempotencyKey?: string };

/** Undoes a start in reverse order, once, however often it is asked. */
export interface Stopping {
  /** Adds what a stop must undo; the last added goes first. */
  readonly afterwards: (undo: () => Promise<void>) => void;
  readonly stop: () => Promise<void>;
  readonly hasBegun: () => boolean;
}

export function createStopping(): Stopping {
  const undos: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  async function undoAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let undo = undos.pop(); undo; undo = undos.pop()) {
      // What stops badly must not keep the rest from stopping.
      await undo().catch((error: unknown) => void failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
  return {
    afterwards: (undo) => void undos.push(undo),
    stop: () => (stopping ??= undoAll()),
    hasBegun: () => stopping !== undefined,
  };
}

/** A write as data: the contract's half, and the work that is done for it behind the door. */
import type { Accepted } from '../../../schema/shared/accepted.js';
import type { Mutation } from '../../../schema/shared/mutation.js';
import type { Node } from '../../../schema/shared/recorded.js';
import type { WriteInput } from '../../../schema/shared/write-input.js';
import type { Door } from './door.js';

type KeyFor<Value> = Value extends (infer Item)[]
  ? Item extends Node
    ? string[]
    : Value
  : Value extends Node
    ? string
    : Value;

/** What the work gives for the fields of a success: keys where the field leads to a record, else the value itself. */
export type Done<Success> = { [Field in Exclude<keyof Success, keyof Accepted>]: KeyFor<Success[Field]> } & {
  /** Keys of the quality flags that were raised. */
  flags?: string[];
};

export interface Write {
  mutation: Mutation;
  work: (door: Door, input: never) => Promise<object>;
}

export function write<Input extends WriteInput, Success extends Accepted>(
  mutation: Mutation<Input, Success>,
  work: (door: Door, input: Input) => Promise<Done<Success>>,
): Write {
  return { mutation: mutation, work };
}

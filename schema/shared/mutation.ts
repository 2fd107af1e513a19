/** One write of the contract: its name, what it takes, and what it answers with. The server's file of the same name does it. */
import { createUnionType, type ClassType } from 'type-graphql';
import type { Accepted } from './accepted.js';
import { Refusal } from './refusal.js';
import type { WriteInput } from './write-input.js';

export interface Mutation<Input extends WriteInput = WriteInput, Success extends Accepted = Accepted> {
  /** The verb, such as `recordSpend`: also the name of the permission within its row. */
  verb: string;
  description: string;
  input: ClassType<Input>;
  success: ClassType<Success>;
  result: object;
}

export interface MutationWords<Input extends WriteInput, Success extends Accepted> {
  verb: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** The refusals of its own, by code. Those every write may answer stand with `Refusal`. */
  refusals?: Readonly<Record<string, string>>;
  input: ClassType<Input>;
  success: ClassType<Success>;
}

export function mutation<Input extends WriteInput, Success extends Accepted>({
  verb,
  does,
  refusals = {},
  input,
  success,
}: MutationWords<Input, Success>): Mutation<Input, Success> {
  const own = Object.entries(refusals).map(([code, meaning]) => ` Refused with ${code}: ${meaning}`);
  const result = createUnionType({
    name: `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Result`,
    description: `What came of \`${verb}\`: done, or refused with nothing kept.`,
    types: () => [success as ClassType, Refusal as ClassType] as const,
    resolveType: (value) => (value as unknown as { __typename: string }).__typename,
  });
  return { verb, description: `${does}${own.join('')}`, input, success, result };
}

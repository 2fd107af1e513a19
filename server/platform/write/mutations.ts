/** The mutations of the contract, from the rows' writes: one field each, its resolver the desk. */
import { Arg, Ctx, Mutation, Resolver, type ClassType } from 'type-graphql';
import type { WriteInput } from '../../../schema/shared/write-input.js';
import type { ReadingContext } from '../../reading/attach.js';
import type { Module } from '../module.js';
import type { Ask } from '../questions.js';
import type { Actor } from './actor.js';
import type { NamedWrite, WriteDesk } from './desk.js';

/** What a request knows: its reader, who makes it, and the desk where writes are made. */
export interface RequestContext extends ReadingContext {
  actor: Actor | undefined;
  lookAgain: () => Promise<Actor | undefined>;
  desk: WriteDesk;
  /** Asks the model as this request may, for answers that are worked out. */
  ask: Ask;
  /** Whether the caller's role may read a field, for what tells of fields without their being asked for. */
  mayRead: (type: string, field: string) => boolean;
}

export function mutationsOf({ name: row, writes }: Module): ClassType {
  class Mutations {
    [verb: string]: unknown;
  }
  for (const { mutation, work } of writes) {
    const { verb, description, input: inputType, success, result } = mutation;
    const named: NamedWrite = { permission: `${row}:${verb}`, success: success.name, work };
    const resolve = (input: WriteInput, { desk, actor, lookAgain, reader }: RequestContext): Promise<object> =>
      desk.perform(named, input, { actor, today: reader.context.today, lookAgain });
    Object.defineProperty(Mutations.prototype, verb, { value: resolve, writable: true });
    const of = Mutations.prototype;
    Mutation(() => result as ClassType, { name: verb, description })(of, verb, { value: resolve });
    Arg('input', () => inputType, { description: 'What is to be written.' })(of, verb, 0);
    Ctx()(of, verb, 1);
  }
  Resolver()(Mutations);
  return Mutations;
}

/** The only door to change: permission, one transaction, idempotency, the work, journal; a refusal rolls all of it back. */
import { GraphQLError } from 'graphql';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import type { WriteInput } from '../../../schema/shared/write-input.js';
import { codeOf } from '../error-code.js';
import type { Model } from '../../reading/model.js';
import { entryOf, rulesHaveChanged } from '../../reading/sight.js';
import { settleSmallNumbers } from '../small-numbers/settle.js';
import { writingEntry, type Actor, type Reach } from './actor.js';
import { Door } from './door.js';
import { checkKey, claimKey, hashOf, keepAnswer } from './idempotency.js';
import type { Journal } from './journal.js';
import { refuse, Refused, refusalOf } from './refused.js';

export interface Sender {
  actor: Actor | undefined;
  today: string;
  /** Finds the actor again, where the rules have changed since. */
  lookAgain?: () => Promise<Actor | undefined>;
}

/** A write with its row, as the manifests say. */
export interface NamedWrite {
  /** Row and verb. */
  permission: string;
  success: string;
  work: (door: Door, input: never) => Promise<object>;
}

export interface Manner {
  /** Everything is done and then rolled back: the answer tells what would come of it. */
  isRehearsal?: boolean;
  /** What makes two inputs the same, where that is not the input as it stands. */
  contentHash?: string;
  /** For one statement; and a tenth of it for others that write the same. */
  secondsAtMost?: number;
}

class Rehearsed extends Error {
  constructor(readonly answer: object) {
    super('Rolled back, as it was to be.');
  }
}

/**
 * Serialisation, deadlock: another writer was in the way, and the same write may well succeed now. So it may where another put the
 * same on record a moment before, after all that was looked up: seen now, it is used or refused in words.
 */
const worthTrying = new Set(['40001', '40P01', '23505']);
const mostTries = 4;

export class WriteDesk {
  constructor(
    private readonly dataSource: DataSource,
    private readonly model: Model,
    private readonly journal: Journal,
  ) {}

  async perform(
    write: NamedWrite,
    input: WriteInput,
    { actor, today, lookAgain }: Sender,
    manner: Manner = {},
  ): Promise<object> {
    if (lookAgain === undefined) return this.attempt(write, input, { actor, today }, manner);
    return this.attempt(write, input, { actor, today }, manner).catch(async (error: unknown) => {
      if (stateOf(error) !== rulesHaveChanged) throw error;
      return this.attempt(write, input, { actor: await lookAgain(), today }, manner);
    });
  }

  private async attempt(
    write: NamedWrite,
    input: WriteInput,
    { actor, today }: Sender,
    { isRehearsal = false, contentHash = hashOf(write.permission, input), secondsAtMost = 60 }: Manner,
  ): Promise<object> {
    const { permission } = write;
    if (actor === undefined) {
      const [code, message] = ['UNAUTHENTICATED', 'Nobody is signed in. Send a token: Authorization: Bearer …'];
      this.journal.refused({ actor, permission, reason: { code, message, path: [] } });
      throw new GraphQLError(message, { extensions: { code } });
    }
    try {
      checkKey(input.idempotencyKey);
      return await this.transaction(actor, permission, secondsAtMost, async (manager) => {
        // Asked behind the check that the rules still stand.
        const reach = allowed(actor, permission);
        const attempt = { callerId: actor.callerId, key: input.idempotencyKey, contentHash };
        const earlier = await claimKey(manager, attempt);
        if (earlier !== undefined) return { ...earlier, __typename: write.success, replayed: true };
        const undertaking = { manager, actor, permission, contentHash };
        const submissionId = await this.journal.open(undertaking);
        const door = new Door({ manager, model: this.model, actor, reach, today, submissionId });
        const done = { ...(await write.work(door, input as never)), submission: submissionId };
        await this.journal.close(undertaking, { submissionId, event: write.success, inserted: door.inserted, done });
        const answer = { ...done, __typename: write.success, replayed: false };
        if (isRehearsal) throw new Rehearsed(answer);
        await settleSmallNumbers(manager);
        await keepAnswer(manager, attempt, done);
        return answer;
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.answer;
      const refused = error instanceof Refused ? error : fromDatabase(error);
      if (refused === undefined) throw error;
      const refusal = refusalOf(refused);
      this.journal.refused({ actor, permission, reason: refusal });
      return refusal;
    }
  }

  private async transaction<Result>(
    actor: Actor,
    permission: string,
    secondsAtMost: number,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          await manager.query(
            `select set_config('lock_timeout', $1, true), set_config('statement_timeout', $2, true)`,
            [`${String(secondsAtMost * 100)}ms`, `${String(secondsAtMost)}s`],
          );
          for (const { text, values } of [entryOf(actor.sight), writingEntry(actor, permission)])
            await manager.query(text, [...values]);
          return work(manager);
        });
      } catch (error) {
        if (tries === mostTries || !worthTrying.has(stateOf(error) ?? '')) throw error;
      }
    }
  }
}

function allowed(actor: Actor, permission: string): Reach {
  const reach = actor.permissions.get(permission);
  if (reach !== undefined) return reach;
  return refuse(
    'FORBIDDEN',
    `The role ${actor.role} may not do this: it does not hold ${permission}. Ask somebody who does.`,
  );
}

function stateOf(error: unknown): string | undefined {
  return error instanceof QueryFailedError ? codeOf(error.driverError) : undefined;
}

/** What the database found wrong that is the caller's to know. The rest is a fault of ours. */
function fromDatabase(error: unknown): Refused | undefined {
  const told = (code: string, message: string): Refused => new Refused({ code, message, path: [] });
  switch (stateOf(error)) {
    case '40001':
    case '40P01':
    case '55P03':
      return told(
        'BUSY',
        'Others are writing the same records at this moment. Send the same write again, with the same key.',
      );
    case '22003':
      return told('BAD_VALUE', 'A number is larger than can be kept. Correct it.');
    default:
      return undefined;
  }
}

/** The caller of one request: found before it, and found again where the rules have changed since. */
import { GraphQLError } from 'graphql';
import type { Actor } from '../platform/write/actor.js';
import type { Sight } from '../reading/sight.js';
import type { Identified } from './identify.js';

export class RequestCaller {
  constructor(
    private found: Identified,
    /** YYYY-MM-DD. */
    readonly today: string,
    private readonly find: () => Promise<Identified>,
  ) {}

  get actor(): Actor | undefined {
    return this.found.actor;
  }

  /** Read anew at each statement. */
  get sight(): Sight {
    return this.found.sight;
  }

  lookAgain = async (): Promise<Actor | undefined> => {
    const found = await this.find();
    // What is asked was judged for the role before, field by field.
    if (found.actor?.role !== this.found.actor?.role)
      throw new GraphQLError('Your role has changed at this moment. Send the request again.', {
        extensions: { code: 'ROLE_CHANGED', http: { status: 403 } },
      });
    this.found = found;
    return found.actor;
  };
}

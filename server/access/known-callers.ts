/** Callers that a process remembers: each statement says whether the rules they were found by still stand. */
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/write/actor.js';
import type { Sight } from '../reading/sight.js';
import { findActor, findPublicSight, type Asker } from './find-actor.js';
import type { VerifiedToken } from './tokens.js';

const mostRemembered = 1000;

export class KnownCallers {
  private readonly actors = new LRUCache<string, Promise<Actor | undefined>>({ max: mostRemembered });
  private readonly publicSights = new LRUCache<string, Promise<Sight>>({ max: 2 });

  constructor(private readonly asker: Asker) {}

  /** `today` as YYYY-MM-DD: what is seen changes with the day. */
  actor(token: VerifiedToken, today: string): Promise<Actor | undefined> {
    const find = (): Promise<Actor | undefined> => findActor(this.asker, token.clientId, today, token);
    return remembered(this.actors, `${today} ${token.tokenId}`, find);
  }

  publicSight(today: string): Promise<Sight> {
    return remembered(this.publicSights, today, () => findPublicSight(this.asker, today));
  }

  /** The rules have changed. */
  forget(): void {
    this.actors.clear();
    this.publicSights.clear();
  }
}

/** One question for all who ask at once; a failure is not remembered. */
function remembered<Value extends object | undefined>(
  memory: LRUCache<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const found = find();
  memory.set(key, found);
  found.catch(() => memory.delete(key));
  return found;
}

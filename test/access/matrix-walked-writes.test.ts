import { beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '../../schema/shared/policy.js';
import type { Agent } from '../support/agencies/agencies.js';
import { agreedHere, callersOf } from '../support/agencies/cells.js';
import { giveKeepers, makeAgreements } from '../support/agencies/keepers.js';
import type { Kept } from '../support/agencies/oracle.js';
import { useWorld } from '../support/agencies/use-agencies.js';
import { writes } from '../support/agencies/writing-attempts.js';
import { WrittenAcross, type Aimed } from '../support/agencies/written-across.js';

/** What would end the walk for want of a caller. */
const shutsOut = (kept: Kept): boolean => kept.noun.name === 'Caller';

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return items.flatMap((_, at) => (at % size === 0 ? [items.slice(at, at + size)] : []));
}

/** One caller of each role, every mutation, and in each place that takes an id a record of their own agency, one handed to it, and one of another. */
describe('the matrix of who may write what, walked mutation by mutation and record by record', () => {
  const world = useWorld();
  const callers = callersOf(roles);
  const walked = { forbidden: 0, hidden: 0, seen: 0, accepted: 0 };
  let across: WrittenAcross;

  beforeAll(async () => {
    await makeAgreements(world.sql, agreedHere);
    await giveKeepers(world.sql, 7);
    across = await WrittenAcross.of(world, agreedHere);
  }, 300_000);

  /** Of each keeping one, in the tier at which that makes a difference where there is any. */
  function aimed(agent: Agent): Aimed[] {
    const { oracle } = across;
    const council = oracle.organisations.get('council');
    const trust = oracle.organisations.get('hospital-trust');
    const keepings: ((owner: string | null) => boolean)[] = [
      (owner) => owner === council,
      (owner) => owner === trust,
      (owner) => owner !== null && owner !== council && owner !== trust,
    ];
    return writes.flatMap((write) => {
      const places = across.holds(agent, write.verb) ? write.places : write.places.slice(0, 1);
      return places.flatMap(({ path }) =>
        keepings.flatMap((isKeeper) => {
          const at = (isTier: (kept: Kept) => boolean): Kept | undefined =>
            across.targetAt(write, path, (kept) => isKeeper(kept.owner) && isTier(kept) && !shutsOut(kept));
          const target = at(({ tier }) => tier === 'PARTNER') ?? at(() => true);
          return target === undefined ? [] : [{ write, path, target }];
        }),
      );
    });
  }

  it.each(callers.map((agent) => [agent.role, agent] as const))(
    'by %s',
    async (_, agent) => {
      const faults: string[] = [];
      const all = aimed(agent);
      const held = all.filter(({ write: { verb } }) => across.holds(agent, verb));
      const [seen, hidden] = [true, false].map((is) =>
        held.filter(({ target }) => across.oracle.sees(agent, target) === is),
      ) as [Aimed[], Aimed[]];
      for (const part of chunks(
        all.filter((each) => !held.includes(each)),
        25,
      )) {
        const { faults: wrong, told } = await across.withinReach(agent, part);
        faults.push(...wrong);
        for (const [index, { write, target }] of part.entries()) {
          walked.forbidden += 1;
          if (told[index]?.code !== 'FORBIDDEN')
            faults.push(`${write.verb} with ${target.id}: ${JSON.stringify(told[index])}`);
        }
      }
      for (const part of chunks(hidden, 25)) {
        walked.hidden += part.length;
        faults.push(...(await across.asAbsent(agent, part)));
      }
      for (const part of chunks(seen, 10)) {
        const { faults: wrong, told } = await across.withinReach(agent, part);
        faults.push(...wrong);
        walked.seen += part.length;
        walked.accepted += told.filter(({ __typename }) => __typename !== 'Refusal').length;
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );

  it('came to a record of each keeping, seen and hidden', () => {
    process.stdout.write(`${JSON.stringify(walked)}\n`);
    expect(walked.forbidden).toBeGreaterThan(1000);
    expect(walked.hidden).toBeGreaterThan(100);
    expect(walked.accepted).toBeGreaterThan(20);
  });
});

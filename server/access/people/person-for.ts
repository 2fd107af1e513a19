/** Which registered caller a person signs in as: that of their role at their organisation. */
import type { Asker } from '../find-actor.js';
import type { Claimed } from './claimed.js';
import { type RegisteredCaller, registeredCallers } from './registered-callers.js';
import { NotSignedIn } from './turned-away.js';

export interface Choice {
  to: string;
  /** Where the person holds several roles. */
  role?: string | undefined;
}

export async function personFor(asker: Asker, claimed: Claimed, { to, role }: Choice): Promise<RegisteredCaller> {
  const { roles, organisation } = claimed;
  const callers = organisation === undefined ? [] : await registeredCallers(asker, { roles, organisation });
  const people = callers.filter(({ holder }) => holder === 'PERSON');
  // One code can stand for two organisations in two schemes: that names neither.
  if (new Set(people.map((each) => each.organisation)).size > 1) throw notRegistered(claimed);
  const chosen = people.filter((each) => role === undefined || each.role === role);
  const [first] = chosen;
  if (first === undefined) throw notRegistered(claimed);
  if (chosen.some((each) => each.role !== first.role)) throw toChoose(chosen, to);
  return first;
}

function notRegistered({ roles, organisation }: Claimed): NotSignedIn {
  const missing = [roles.length === 0 ? 'role' : '', organisation === undefined ? 'organisation' : ''].filter(Boolean);
  const told = "Your organisation's sign-in let you in, but";
  const message =
    missing.length > 0
      ? `${told} told us no ${missing.join(' and no ')} of yours. Ask those who run it to give you one.`
      : `${told} nobody with your role is registered here for ${String(organisation)}. Ask your organisation's administrator of Throughline to register a caller for it.`;
  return new NotSignedIn(403, 'NOT_REGISTERED', message, [['/sign-in', 'Sign in again']]);
}

function toChoose(callers: readonly RegisteredCaller[], to: string): NotSignedIn {
  const ways = callers.map(
    ({ role, roleName }) => [`/sign-in?${new URLSearchParams({ role, to }).toString()}`, `As ${roleName}`] as const,
  );
  const slugs = Array.from(new Set(callers.map(({ role }) => role))).join(', ');
  const message = `You hold several roles: choose one, by /sign-in?role= with one of ${slugs}.`;
  return new NotSignedIn(403, 'ROLE_TO_CHOOSE', message, ways);
}

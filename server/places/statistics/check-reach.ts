/** What is published for the whole country speaks of every area, so who takes it in must be trusted with all of them. */
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';

export function checkReachesEverywhere({ actor }: Door, permission: string): void {
  if (actor.permissions.get(permission) === 'EVERYWHERE') return;
  refuse(
    'FORBIDDEN',
    'What is published for the country speaks of every area. Ask somebody whose permission reaches everywhere.',
  );
}

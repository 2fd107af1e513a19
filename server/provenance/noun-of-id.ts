/** The noun that an id is of, where a write takes records of any noun. */
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';

export function nounOfId(door: Door, id: string, path: string): string {
  const [noun = ''] = id.split(':');
  if (noun !== '' && door.manager.dataSource.hasMetadata(`${noun}Row`)) return noun;
  return refuse(
    'BAD_ID',
    `"${id.slice(0, 80)}" is not an id of this service. Use an id exactly as a query returned it.`,
    path,
  );
}

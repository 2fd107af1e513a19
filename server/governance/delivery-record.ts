/** What becomes of an entry of the action log is written line by line: each new line beneath what is there. */
import type { Door } from '../platform/write/door.js';
import { ActionLogItemRow } from './action-log-item.entity.js';
import type { Due } from './due.js';

export type LogEntry = Pick<ActionLogItemRow, 'due' | 'dueWords' | 'deliveryRecord'> & { id: string };

export const line = (on: string, what: string): string => `${on}: ${what}`;
const beneath = ({ deliveryRecord }: LogEntry, on: string, what: string): string =>
  `${deliveryRecord}\n${line(on, what)}`;

export async function close(door: Door, entry: LogEntry, completedOn: string, what: string): Promise<void> {
  const deliveryRecord = beneath(entry, completedOn, what);
  await door.change(ActionLogItemRow, entry, { status: 'DONE', completedOn, deliveryRecord });
}

export async function putOff(door: Door, entry: LogEntry, due: Due, on: string, what: string): Promise<void> {
  await door.change(ActionLogItemRow, entry, { ...due, status: 'OPEN', deliveryRecord: beneath(entry, on, what) });
}

export async function reopen(door: Door, entry: LogEntry, what: string): Promise<void> {
  const deliveryRecord = beneath(entry, door.today, what);
  await door.change(ActionLogItemRow, entry, { status: 'OPEN', completedOn: null, deliveryRecord });
}

import { SignOffStatus, type SignOffInput } from '../../schema/improvement/sign-off-status.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { actingRole } from './acting-role.js';
import { signOffFault } from './sign-off-rules.js';
import { StatusReportRow } from './status-report.entity.js';

export const signOffStatus = write(SignOffStatus, async (door, input) => {
  const items = batch(input.items);
  const signedOffByRole = await actingRole(door, input.signedOffByRole, 'signedOffByRole');
  const sameRole = await callersOfSameRole(door);

  const signOff = async ({ statusReportId, expectedVersion }: SignOffInput, path: string): Promise<string> => {
    const report = await door.take(StatusReportRow, statusReportId, `${path}.statusReportId`);
    const fault = signOffFault(report, { signedOffByRole, sameRole, expectedVersion });
    if (fault !== undefined) refuse(fault.code, fault.message, `${path}.${fault.field}`);
    await door.change(StatusReportRow, report, {
      signedOffById: door.actor.callerId,
      signedOffByRole,
      signedOffOn: door.today,
    });
    return report.id;
  };
  return { statusReports: await eachItem(items, 'items', signOff) };
});

/** Everyone who signs in with the caller's role, the caller among them. */
async function callersOfSameRole(door: Door): Promise<ReadonlySet<string>> {
  const callers = await door.ask<{ id: string }>(
    sql`select c.id from caller c join role r on r.id = c.role_id where r.slug = ${door.actor.role}`,
  );
  return new Set([door.actor.callerId, ...callers.map(({ id }) => id)]);
}

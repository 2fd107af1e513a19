import { EndReportingDuty } from '../../schema/governance/end-reporting-duty.js';
import { write } from '../platform/write/write.js';
import { endedBy } from './ended-by.js';
import { ReportingDutyRow } from './reporting-duty.entity.js';

export const endReportingDuty = write(EndReportingDuty, async (door, input) => {
  const duty = await door.take(ReportingDutyRow, input.reportingDutyId, 'reportingDutyId', input.expectedVersion);
  await door.change(ReportingDutyRow, duty, await endedBy(door, duty, input.until, 'reportingDutyId'));
  return { reportingDuty: duty.id };
});

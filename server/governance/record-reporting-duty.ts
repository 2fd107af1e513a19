import { RecordReportingDuty } from '../../schema/governance/record-reporting-duty.js';
import type { InterventionRow } from '../improvement/intervention.entity.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { impersonal } from '../platform/persons.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { BoardRow } from './board.entity.js';
import { ReportingDutyRow } from './reporting-duty.entity.js';

export const recordReportingDuty = write(RecordReportingDuty, async (door, input) => {
  const board = await door.refer(BoardRow, input.reportsToId, 'reportsToId');
  door.partOf(board.areaId, 'reportsToId');
  const plan = await door.referIfGiven<InterventionRow>('Intervention', input.interventionId, 'interventionId');
  checkSameArea(plan, board.areaId, 'interventionId');
  const orderedBy = await door.referIfGiven<OrganisationRow>('Organisation', input.orderedById, 'orderedById');
  const reportingDuty = await door.insert(ReportingDutyRow, {
    ...(await door.statement(input, board)),
    areaId: board.areaId,
    reportsToId: board.id,
    interventionId: plan?.id ?? null,
    orderedById: orderedBy?.id ?? null,
    subject: text(input.subject, 'subject'),
    reportedBy: impersonal(input.reportedBy, 'reportedBy'),
    frequency: optionalText(input.frequency, 'frequency'),
    since: input.since ?? null,
    until: null,
    basis: text(input.basis, 'basis'),
  });
  return { reportingDuty };
});

/** Two roles stand behind every rating that was reported here: nobody signs off their own. */
import type { StatusReportRow } from './status-report.entity.js';

interface Signing {
  signedOffByRole: string;
  /** Callers that sign in with the same role as the one who signs off. */
  sameRole: ReadonlySet<string>;
  expectedVersion: number;
}

interface Fault {
  code: string;
  message: string;
  field: 'statusReportId' | 'expectedVersion';
}

type Report = Pick<StatusReportRow, 'reportedById' | 'authorRole' | 'signedOffByRole' | 'version'>;

export function signOffFault(
  report: Report,
  { signedOffByRole, sameRole, expectedVersion }: Signing,
): Fault | undefined {
  const fault = (code: string, message: string, field: Fault['field'] = 'statusReportId'): Fault => ({
    code,
    message,
    field,
  });
  if (report.version !== expectedVersion)
    return fault(
      'VERSION_CONFLICT',
      `This StatusReport is at version ${String(report.version)}, and you read version ${String(expectedVersion)}. Read it again, and decide again.`,
      'expectedVersion',
    );
  if (report.signedOffByRole !== null)
    return fault('NOT_AWAITING', `It was signed off by the role ${report.signedOffByRole}. Leave it out.`);
  if (report.reportedById === null)
    return fault('NOT_AWAITING', 'It was taken from a source and counts as it stands. Leave it out.');
  if (sameRole.has(report.reportedById) || isSame(report.authorRole, signedOffByRole))
    return fault('SAME_ROLE', 'The same role reported it. Have another role sign it off.');
  return undefined;
}

const isSame = (role: string | null, other: string): boolean =>
  role !== null && role.localeCompare(other, 'en-GB', { sensitivity: 'base' }) === 0;

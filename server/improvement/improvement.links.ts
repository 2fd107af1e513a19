import { Action } from '../../schema/improvement/action.js';
import { Dependency } from '../../schema/improvement/dependency.js';
import { EvidenceRequirement } from '../../schema/improvement/evidence-requirement.js';
import { ExternalReview } from '../../schema/improvement/external-review.js';
import { Intervention } from '../../schema/improvement/intervention.js';
import { Milestone } from '../../schema/improvement/milestone.js';
import { Rebaseline } from '../../schema/improvement/rebaseline.js';
import { SlippageCause } from '../../schema/improvement/slippage-cause.js';
import { StatusReport } from '../../schema/improvement/status-report.js';
import { Workstream } from '../../schema/improvement/workstream.js';
import { links, type NounLinks } from '../reading/links.js';
import { sql } from '../reading/sql.js';
import { expectationPassed } from './expectation-passed.js';
import { awaitsReason } from './awaiting-reason.js';
import { evidenced, hasImpactEvidence } from './evidenced.js';
import { latestStatus, signOff } from './latest-status.js';
import { netSlippageDays } from './net-slippage.js';
import { statusCounts } from './status-counts.js';
import { daysFrom, pastWithout, timeliness } from './timeliness.js';

export const improvementLinks: readonly NounLinks[] = [
  links(Intervention, {
    expressions: {
      // A source may say that a plan ended or was replaced without saying when.
      overdue: (column, { today }) =>
        sql`${column('status')} not in ('ENDED', 'REPLACED') and ${pastWithout(column('endedOn'), column('dueOn'), today)}`,
    },
    summaries: { statusCounts: statusCounts(Intervention, 'intervention_id', 'id'), netSlippageDays },
  }),
  links(Workstream, { summaries: { statusCounts: statusCounts(Workstream, 'workstream_id', 'intervention_id') } }),
  links(Action, {
    expressions: { timeliness: (column, { today }) => timeliness(column('completedOn'), column('dueOn'), today) },
    summaries: { latestStatus, hasImpactEvidence },
  }),
  links(Milestone, {
    expressions: {
      timeliness: (column, { today }) => timeliness(column('completedOn'), column('currentDue'), today),
      overdue: (column, { today }) => pastWithout(column('completedOn'), column('currentDue'), today),
      slippageDays: (column) => daysFrom(column('originalDue'), column('currentDue')),
    },
  }),
  links(Rebaseline, {
    expressions: { slippageDays: (column) => daysFrom(column('oldDue'), column('newDue')) },
    summaries: { awaitsReason },
  }),
  links(Dependency, { expressions: { resolved: (column) => sql`${column('resolvedOn')} is not null` } }),
  links(SlippageCause, { expressions: { resolved: (column) => sql`${column('resolvedOn')} is not null` } }),
  links(StatusReport, { expressions: { signOff } }),
  links(EvidenceRequirement, {
    expressions: { due: (column, { today }) => sql`coalesce(latest_day(${column('dueOn')}) < ${today}, false)` },
    summaries: { evidenced },
  }),
  links(ExternalReview, {
    summaries: { expectationPassed },
  }),
];

/** Kinds, statuses and dependencies of plans in words. */
import type {
  AreaOfConcernStatus,
  CanonicalStatus,
  DependencyKind,
  EvidenceStrength,
  InterventionKind,
  InterventionStatus,
  TallySubject,
} from '../../gql/graphql.js';

export const kinds: Record<InterventionKind, string> = {
  APP: 'Accelerated progress plan',
  IMPROVEMENT_NOTICE: 'Improvement notice',
  IMPROVEMENT_PLAN: 'Improvement plan',
  PRIORITY_ACTION_PLAN: 'Priority action plan',
  RECOVERY_PLAN: 'Recovery plan',
  STRATEGY: 'Strategy',
  WSOA: 'Written statement of action',
};

export const inForce: Record<InterventionStatus, string> = {
  ENDED: 'ended',
  IN_FORCE: 'in force',
  NOT_RECORDED: 'whether it is in force is not on record',
  REPLACED: 'replaced by another',
};

export const statusNames: Record<CanonicalStatus, string> = {
  COMPLETE: 'complete',
  ON_TRACK: 'on track',
  DELAYED_NOT_AT_RISK: 'delayed, not at risk',
  AT_RISK: 'at risk',
  OVERDUE: 'overdue',
  NOT_STARTED: 'not started',
  NOT_RATED: 'not rated',
};

/** From done to not begun; the numbers under each bar say in words what the colours do. */
export const statusOrder: readonly CanonicalStatus[] = [
  'COMPLETE',
  'ON_TRACK',
  'DELAYED_NOT_AT_RISK',
  'AT_RISK',
  'OVERDUE',
  'NOT_STARTED',
  'NOT_RATED',
];

export const statusFills: Record<CanonicalStatus, { fill: string; text: string; isOutline?: boolean }> = {
  COMPLETE: { fill: '#12436d', text: '#ffffff' },
  ON_TRACK: { fill: '#8ebfe8', text: '#0b0c0c' },
  DELAYED_NOT_AT_RISK: { fill: '#f3d9a4', text: '#0b0c0c' },
  AT_RISK: { fill: '#f29c38', text: '#0b0c0c' },
  OVERDUE: { fill: '#801650', text: '#ffffff' },
  NOT_STARTED: { fill: '#d9d9d9', text: '#0b0c0c' },
  NOT_RATED: { fill: '#ffffff', text: '#0b0c0c', isOutline: true },
};

export const subjects: Record<TallySubject, string> = {
  ACTIONS: 'Actions',
  AREAS_OF_CONCERN: 'Areas of concern',
  LOG_ACTIONS: 'Actions of the board’s log',
  MILESTONES: 'Milestones',
  NOT_STATED: 'What is counted is not stated',
};

export const concerns: Record<AreaOfConcernStatus, string> = {
  BUSINESS_AS_USUAL: 'business as usual',
  NO_LONGER_PRIORITY: 'no longer a priority',
  NOT_RECORDED: 'how it stands is not on record',
  OPEN: 'open',
};

export const dependencyKinds: Record<DependencyKind, string> = {
  EXTERNAL: 'Something outside the plan',
  FINISH_START: 'Another part done first',
  NEEDS_DATA: 'Data',
  NEEDS_DECISION: 'A decision',
  NEEDS_FUNDING: 'Money',
  NEEDS_POST: 'A post filled',
};

export const strengths: Record<EvidenceStrength, string> = {
  MODERATE: 'moderate',
  NOT_ASSESSED: 'not assessed',
  STRONG: 'strong',
  WEAK: 'weak',
};

/** Clocks, scopes and queries of waiting lists in plain words. */
import type {
  ClockBasis,
  ClockStart,
  ClockStop,
  DataQueryStatus,
  IncludesIntervention,
  WaitScope,
} from '../../gql/graphql.js';

const starts: Record<ClockStart, string> = {
  ADVICE_REQUESTED: 'when advice is asked for',
  REFERRAL: 'with the referral',
  REFERRAL_ACCEPTED: 'when the referral is accepted',
  REFERRAL_RECEIVED: 'when the referral arrives',
  REFERRAL_SENT: 'when the referral is sent',
  REQUEST_RECEIVED: 'when the request arrives',
  TRIAGED: 'when the referral has been triaged',
  UNKNOWN: 'at a point that is not stated',
};

const stops: Record<ClockStop, string> = {
  ADVICE_RECEIVED: 'when the advice arrives',
  ASSESSMENT: 'with the assessment',
  DIAGNOSIS: 'with the diagnosis',
  FIRST_CONTACT: 'with the first contact',
  PLAN_ISSUED: 'when the plan is issued',
  TREATMENT_START: 'when treatment starts',
  UNKNOWN: 'at a point that is not stated',
};

const bases: Record<ClockBasis, string> = {
  COMPLETED: 'It counts waits that have ended.',
  INCOMPLETE: 'It counts people who are still waiting.',
  UNKNOWN: 'Whether it counts people still waiting or waits that have ended is not stated.',
};

const interventions: Record<IncludesIntervention, string> = {
  DISPUTED: 'Whether it includes time in which something was already being done is disputed.',
  NO: 'It does not include time after something was begun for the child.',
  UNKNOWN: 'Whether it includes time in which something was already being done is not stated.',
  YES: 'It includes time in which something was already being done for the child.',
};

export interface Clock {
  readonly startEvent: ClockStart;
  readonly stopEvent: ClockStop;
  readonly basis: ClockBasis;
  readonly includesIntervention: IncludesIntervention;
  readonly population: string | null;
  readonly pauses: readonly string[] | null;
}

export function clockInSentences(clock: Clock): string[] {
  const { startEvent, stopEvent, basis, includesIntervention, population, pauses } = clock;
  const run =
    startEvent === 'UNKNOWN' && stopEvent === 'UNKNOWN'
      ? 'What starts and what stops the clock is not stated.'
      : `The clock starts ${starts[startEvent]} and stops ${stops[stopEvent]}.`;
  return [
    run,
    bases[basis],
    interventions[includesIntervention],
    population === null ? 'Whom it counts is not stated.' : `Whom it counts: ${population}.`,
    pauses === null
      ? 'Whether it pauses is not stated.'
      : pauses.length === 0
        ? 'It does not pause.'
        : `It pauses for: ${pauses.join('; ')}.`,
  ];
}

export const scopes: Record<WaitScope, string> = {
  AREA: 'Children of the area',
  INTEGRATED_CARE_BOARD: 'All providers of the integrated care board',
  NATIONAL: 'England',
  NHS_REGION: 'All providers of the NHS region',
  PROVIDER: 'Everyone on the provider’s list, wherever they live',
  UNKNOWN: 'Whose list it is, is not stated',
};

export const queryStates: Record<DataQueryStatus, string> = {
  ANSWERED: 'Answered',
  CORRECTED: 'Answered, and the figure corrected',
  LIMITATION_ACCEPTED: 'Closed: the figure is accepted with this limitation',
  OPEN: 'Open, not answered',
  WITH_PROVIDER: 'With the provider, not answered',
};

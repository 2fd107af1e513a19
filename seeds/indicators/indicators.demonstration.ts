/** The fictional values, what is aimed for on the way, and what was said of them in public. */
import { ClaimRow } from '../../server/indicators/claim.entity.js';
import { ClaimComparatorRow } from '../../server/indicators/claim-comparator.entity.js';
import { TargetRow } from '../../server/indicators/target.entity.js';
import { TrajectoryPointRow } from '../../server/indicators/trajectory-point.entity.js';
import { monthEnd } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { count, quotient, tenths } from '../whole-numbers.js';
import { about, facts, known, unknown, type SeedTable } from '../seed.js';
import { definitionId, indicatorId } from './invented-indicators.js';
import { inventedObservations, months, valueAt, years } from './invented-observations.js';

export function inventIndicators(_world: World, area: InventedArea): SeedTable[] {
  return [...inventedObservations(area), ...targets(area), ...claims(area)];
}

function targets(area: InventedArea): SeedTable[] {
  const told = area.told('indicators');
  const plans = {
    indicatorId: indicatorId('plans-on-time-monthly'),
    definitionId: definitionId('plans-on-time-monthly'),
  };
  return [
    facts(TargetRow, told, [
      {
        key: area.key('plans'),
        ...plans,
        title: 'Seven plans in ten within 20 weeks',
        kind: 'LOCAL',
        value: known('70'),
        dueOn: '2026-09-30',
        setBy: 'Improvement board',
      },
      {
        key: area.key('salt'),
        indicatorId: indicatorId('salt-over-18-weeks'),
        title: 'No more than a third over 18 weeks',
        kind: 'REGULATOR',
        value: known('33'),
        dueOn: '2026-12',
        setBy: 'Invented Inspectorate',
      },
      {
        key: area.key('reviews'),
        indicatorId: indicatorId('reviews-on-time'),
        title: 'All annual reviews in time',
        kind: 'ASKED',
        value: unknown('The committee asked by when; no date or number was given.'),
        setBy: 'Scrutiny committee',
      },
    ]),
    facts(
      TrajectoryPointRow,
      { ...told, targetId: area.id('Target', 'plans') },
      count(6).map((quarter) => ({
        key: area.key(`plans ${String(quarter)}`),
        dueOn: monthEnd(9 - quarter * 3),
        value: known(String(50 + quarter * 4)),
      })),
    ),
  ];
}

function claims(area: InventedArea): SeedTable[] {
  const told = area.told('indicators');
  const observation = (name: string): string => area.id('Observation', name);
  const revised = valueAt(area, 'plans-on-time', years.indexOf(2024) + 1);
  const said = quotient(revised + 25, 50) * 5;
  const monthly = count(7).map((step) => valueAt(area, 'plans-on-time-monthly', months - 9 + step));
  const falls = monthly.filter((value, index) => value < (monthly[index - 1] ?? 0)).length;
  return [
    facts(ClaimRow, told, [
      {
        key: area.key('year'),
        indicatorId: indicatorId('plans-on-time'),
        definitionId: definitionId('plans-on-time'),
        statement: `About ${String(said)} per cent of plans came on time in 2024.`,
        claimantRole: 'Cabinet member for children',
        value: about(String(said)),
        unit: 'PERCENT',
        direction: 'NOT_STATED',
        claimedPeriod: '2024',
        claimedFor: '2024',
        verdict: 'CONSISTENT',
        verdictReason: `The revised figure of the year is ${tenths(revised)} per cent, which “about” allows.`,
        asAt: '2025-10-16',
      },
      {
        key: area.key('now'),
        indicatorId: indicatorId('plans-on-time-monthly'),
        earlierId: area.id('Claim', 'year'),
        statement: 'On time plans have risen every month since summer.',
        claimantRole: 'Director of children’s services',
        value: unknown('No number was given.'),
        direction: 'BETTER',
        claimedPeriod: 'since summer 2025',
        claimedFor: '2025',
        verdict: falls === 0 ? 'CONSISTENT' : 'INCONSISTENT',
        verdictReason: `Of the months from July to December 2025, ${String(falls)} lay below the month before.`,
        asAt: '2026-01-15',
      },
      {
        key: area.key('salt'),
        indicatorId: indicatorId('salt-over-18-weeks'),
        statement: 'Waits for speech therapy have halved.',
        claimantRole: 'Chief operating officer of the community trust',
        value: known('50'),
        unit: 'PERCENT',
        direction: 'DOWN',
        claimedPeriod: 'this year',
        claimedFor: '2025',
        implies: 'The share over 18 weeks would be half of the year before.',
        verdict: 'DIFFERENT_DEFINITION',
        verdictReason: 'The trust counts from triage, the published share from referral.',
        asAt: '2025-12-11',
      },
      {
        key: area.key('appeals'),
        indicatorId: indicatorId('appeals'),
        statement: 'Appeals are no longer a problem.',
        claimantRole: 'Head of the assessment service',
        value: unknown('No number was given.'),
        direction: 'DOWN',
        claimedPeriod: 'not stated',
        verdict: 'NOT_CHECKED',
        verdictReason: 'The claim names no period, and several months are held back.',
        asAt: '2026-02-12',
      },
    ]),
    facts(ClaimComparatorRow, told, [
      {
        key: area.key('year'),
        claimId: area.id('Claim', 'year'),
        observationId: observation('plans-on-time 2024 revised'),
        finding: 'The revised value for the same year.',
      },
      {
        key: area.key('now first'),
        claimId: area.id('Claim', 'now'),
        observationId: observation('plans-on-time-monthly 9'),
        finding: 'The first month of the claim.',
      },
      {
        key: area.key('now last'),
        claimId: area.id('Claim', 'now'),
        observationId: observation('plans-on-time-monthly 3'),
        finding: 'The last month published when it was made.',
      },
      {
        key: area.key('salt'),
        claimId: area.id('Claim', 'salt'),
        observationId: observation('salt-over-18-weeks 4'),
        finding: 'The share of the month before, by the clock from referral.',
      },
    ]),
  ];
}

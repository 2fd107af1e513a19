/** What the fictional staff get through, where their time goes, and where recruiting is hard. */
import { CapacityAssumptionRow } from '../../server/workforce/capacity-assumption.entity.js';
import { CaseloadSnapshotRow } from '../../server/workforce/caseload-snapshot.entity.js';
import { RecruitmentPressureRow } from '../../server/workforce/recruitment-pressure.entity.js';
import { TimeAllocationRow } from '../../server/workforce/time-allocation.entity.js';
import { WorkforceCountRow } from '../../server/workforce/workforce-count.entity.js';
import { monthEnd } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { count } from '../whole-numbers.js';
import { facts, known, unknown, type SeedTable } from '../seed.js';
import { postType } from './invented-teams.js';

export function inventedWorkload(area: InventedArea): SeedTable[] {
  const told = area.told('workforce');
  const chance = area.chance('caseload');
  const team = area.id('Team', 'assessment');
  const none = unknown('Not measured.');
  return [
    facts(
      CaseloadSnapshotRow,
      told,
      count(12).map((back) => ({
        key: area.key(`assessment ${String(back)}`),
        teamId: team,
        openCases: known(chance.near(2400 - back * 25, 2)),
        casesPerFte: known(String(chance.whole(182, 236))),
        asAt: monthEnd(back),
      })),
    ),
    facts(TimeAllocationRow, told, [
      {
        key: area.key('advice'),
        teamId: area.id('Team', 'psychology'),
        activity: 'Advice for assessments',
        purpose: 'STATUTORY',
        change: 'PRIORITISED',
        sharePercent: known('82'),
        reason: 'Late advice.',
      },
      {
        key: area.key('schools'),
        teamId: area.id('Team', 'psychology'),
        activity: 'Work with schools before a request',
        purpose: 'PREVENTIVE',
        change: 'REDUCED',
        sharePercent: known('11'),
      },
    ]),
    facts(CapacityAssumptionRow, { ...told, scenario: 'As staffed', throughputPer: null, throughput: none }, [
      {
        key: area.key('salt'),
        teamId: area.id('Team', 'salt'),
        postTypeId: postType('speech-therapist'),
        unit: 'assessments',
        perFtePerMonth: known('11'),
        rampMonths: known('4'),
        confidence: 'MEASURED',
      },
      {
        key: area.key('psychology'),
        teamId: area.id('Team', 'psychology'),
        postTypeId: postType('educational-psychologist'),
        unit: 'advices',
        perFtePerMonth: known('5.5'),
        rampMonths: known('2'),
        confidence: 'STATED',
      },
      {
        key: area.key('neuro'),
        teamId: area.id('Team', 'neuro'),
        postTypeId: postType('specialist-nurse'),
        unit: 'assessments',
        perFtePerMonth: known('7'),
        rampMonths: none,
        confidence: 'ASSUMED',
      },
    ]),
    facts(RecruitmentPressureRow, told, [
      {
        key: area.key('psychology'),
        teamId: area.id('Team', 'psychology'),
        postTypeId: postType('educational-psychologist'),
        cause: 'NATIONAL_SHORTAGE',
        detail: 'Two rounds of advertising brought one applicant each.',
        response: 'Two trainees a year are paid for.',
        lagMonths: known('36'),
      },
      {
        key: area.key('salt'),
        teamId: area.id('Team', 'salt'),
        postTypeId: postType('speech-therapist'),
        cause: 'LOW_PAY',
        detail: 'Leavers go to agencies.',
        lagMonths: unknown('Nobody has said how long it will last.'),
      },
    ]),
    facts(WorkforceCountRow, told, [
      {
        key: area.key('therapists needed'),
        teamId: area.id('Team', 'salt'),
        postTypeId: postType('speech-therapist'),
        lineId: area.id('InvestmentLine', 2),
        measure: 'STAFF_NEEDED',
        count: known(9),
        fte: known('7.40'),
        subject: 'Therapists needed to bring all waits under 18 weeks, by the trust’s own count.',
      },
    ]),
  ];
}

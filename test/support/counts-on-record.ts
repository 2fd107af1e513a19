/** Of every kind of count of people one that is small, and what would tell of it. */
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { ObservationRow } from '../../server/indicators/observation.entity.js';
import { CaseStageSnapshotRow } from '../../server/waits/case-stage-snapshot.entity.js';
import { WaitFlowRow } from '../../server/waits/wait-flow.entity.js';
import { CaseloadSnapshotRow } from '../../server/workforce/caseload-snapshot.entity.js';
import { TrainingCourseRow } from '../../server/workforce/training-course.entity.js';
import { TrainingSnapshotRow } from '../../server/workforce/training-snapshot.entity.js';
import { WorkforceCountRow } from '../../server/workforce/workforce-count.entity.js';
import { postType } from '../../seeds/workforce/invented-teams.js';
import { facts, idOf, known, unknown, type SeedTable } from '../../seeds/seed.js';

const at = { asAt: '2026-09-30' } as const;
const of = { ...at, areaId: idOf('Area', 'people north') } as const;
const none = unknown('Not told.');
const stage = { ...of, pathwayId: idOf('Pathway', 'people alder'), stage: 'DRAFT_DUE' } as const;
const definition = (unit: string): { indicatorId: string; definitionId: string } => ({
  indicatorId: idOf('Indicator', `people ${unit}`),
  definitionId: idOf('DefinitionVersion', `people ${unit}`),
});
const measured = { ...of, periodId: '2026-09|M', status: 'FINAL' } as const;

export const countsOnRecord: readonly SeedTable[] = [
  facts(WaitFlowRow, { ...of, pathwayId: idOf('Pathway', 'people alder'), basis: 'PERIOD_TOTAL' } as const, [
    { key: 'people', referrals: known('3'), starts: known('12'), removals: known('1') },
  ]),
  facts(CaseStageSnapshotRow, stage, [
    { key: 'people all', count: known(20) },
    { key: 'people advice', reason: 'Advice is late.', count: known(4) },
    { key: 'people staff', reason: 'Nobody to write it.', count: known(7) },
    { key: 'people school', reason: 'The school has not answered.', count: known(9) },
  ]),
  facts(
    IndicatorRow,
    at,
    (['PERCENT', 'COUNT'] as const).map((unit) => ({
      key: `people ${unit}`,
      slug: `people-${unit.toLowerCase()}`,
      name: `People, ${unit}`,
      topic: 'REQUESTS' as const,
      polarity: 'LOW' as const,
      unit,
      decimalPlaces: 1,
    })),
  ),
  facts(
    DefinitionVersionRow,
    at,
    ['PERCENT', 'COUNT'].map((unit) => ({
      key: `people ${unit}`,
      slug: `people-${unit.toLowerCase()}`,
      label: 'As counted',
      periodKind: 'MONTH' as const,
      indicatorId: definition(unit).indicatorId,
    })),
  ),
  facts(ObservationRow, measured, [
    { key: 'people PERCENT', ...definition('PERCENT'), value: known('5'), numerator: known(3), denominator: known(60) },
    { key: 'people COUNT', ...definition('COUNT'), value: known('2'), numerator: none, denominator: none },
  ]),
  facts(TrainingCourseRow, of, [{ key: 'people', slug: 'people', title: 'A course', audience: 'Staff' }]),
  facts(TrainingSnapshotRow, { ...of, courseId: idOf('TrainingCourse', 'people') }, [
    {
      key: 'people',
      completed: known(4),
      eligible: known(40),
      percent: known('10'),
      targetPercent: known('90'),
      forecastPercent: none,
    },
  ]),
  facts(CaseloadSnapshotRow, of, [
    { key: 'people', postTypeId: postType('speech-therapist'), openCases: known(3), casesPerFte: known('1.5') },
  ]),
  facts(WorkforceCountRow, of, [
    { key: 'people', measure: 'LOCUMS', count: known(2), fte: known('1.60'), subject: 'Locums of the service.' },
    { key: 'people posts', measure: 'POSTS', count: known(2), fte: known('2.00'), subject: 'Posts of the service.' },
  ]),
];

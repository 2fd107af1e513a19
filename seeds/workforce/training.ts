/** Courses, how many completed them, and what staff are said to need to learn. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { TrainingCommitmentRow } from '../../server/workforce/training-commitment.entity.js';
import { TrainingCourseRow } from '../../server/workforce/training-course.entity.js';
import { TrainingNeedRow } from '../../server/workforce/training-need.entity.js';
import { TrainingSnapshotRow } from '../../server/workforce/training-snapshot.entity.js';
import { atLeast, facts, idOf, known, passage, unknown, type SeedTable } from '../seed.js';
import { organisation, wirral2022, wirral2024, worcestershire } from './workforce-keys.js';

const courses = facts(TrainingCourseRow, {}, [
  {
    key: 'wirral-co-production',
    slug: 'wirral-co-production',
    title: 'Co-production training',
    audience: "Staff of Children's Services",
    state: 'Its FLO module was launched late.',
    ...wirral2024,
    sourceId: passage('000 ¶16'),
  },
  {
    key: 'wirral-senco-network',
    slug: 'wirral-senco-network',
    title: 'SENCo network',
    audience: 'Special educational needs co-ordinators',
    state: 'To be set up again in September 2022.',
    ...wirral2022,
    sourceId: passage('001 §3.14'),
  },
]);

const coProduction = {
  areaId: wirral2024.areaId,
  courseId: idOf('TrainingCourse', 'wirral-co-production'),
  completed: unknown('Only the percentage is given.'),
  eligible: unknown('Only the percentage is given.'),
};
const noTarget = { targetPercent: unknown('No target is stated for this date.') };
const noForecast = { forecastPercent: unknown('No forecast was given with it.') };

const snapshots = facts(TrainingSnapshotRow, coProduction, [
  {
    key: 'wirral-co-production 16.5',
    asAt: '../2024-10-16',
    percent: known('16.5'),
    targetPercent: known('20'),
    ...noForecast,
    cause: 'The FLO training module was launched late.',
    sourceId: passage('000 ¶16'),
  },
  {
    key: 'wirral-co-production 22',
    asAt: '../2024-10-16',
    percent: known('22', 'Later than 16.5 per cent; the day is not given.'),
    ...noTarget,
    ...noForecast,
    cause: 'After a board meeting the organisational development team gave it priority.',
    sourceId: passage('000 ¶17'),
  },
  {
    key: 'wirral-co-production 35.5',
    asAt: '2024-09-30',
    percent: known('35.5'),
    ...noTarget,
    forecastPercent: atLeast('50'),
    forecastFor: '../2024-12-24',
    sourceId: passage('000 ¶18'),
  },
]);

const needs: readonly SeedTable[] = [
  facts(TrainingNeedRow, {}, [
    {
      key: 'wirral-settings-2022',
      ...wirral2022,
      need: 'What staff of education settings need to learn about SEND',
      audience: 'Staff in education settings, SENCos above all',
      identifiedBy:
        'A survey made by workstream 4 with the parent carer forum; its results are to shape workforce development plans.',
      sourceId: passage('001 §3.14'),
    },
    {
      key: 'worcestershire-teacher-training',
      ...worcestershire,
      need: 'SEND in initial teacher training',
      audience: 'New teachers',
      identifiedBy: 'A recent training event.',
      concern: 'Members remain worried about the short term.',
      sourceId: passage('002 ¶11'),
    },
  ]),
  facts(TrainingCommitmentRow, {}, [
    {
      key: 'chester-workforce-plans',
      ...wirral2022,
      needId: idOf('TrainingNeed', 'wirral-settings-2022'),
      organisationId: organisation('university-of-chester'),
      commitment: 'Supports the workforce development plans.',
      sourceId: passage('001 §3.14'),
    },
    {
      key: 'worcester-teacher-training',
      ...worcestershire,
      needId: idOf('TrainingNeed', 'worcestershire-teacher-training'),
      organisationId: organisation('university-of-worcester'),
      commitment: 'Strengthen SEND in initial teacher training.',
      sourceId: passage('002 ¶11'),
    },
    {
      key: 'chadsgrove-teacher-training',
      ...worcestershire,
      needId: idOf('TrainingNeed', 'worcestershire-teacher-training'),
      organisationId: organisation('chadsgrove-special-school'),
      commitment: 'Strengthen SEND in initial teacher training, and speak of it to other teaching schools.',
      sourceId: passage('002 ¶11'),
    },
  ]),
  facts(InformationGapRow, {}, [
    {
      key: 'wirral-training-survey',
      ...wirral2022,
      aboutType: 'TrainingNeed',
      aboutId: idOf('TrainingNeed', 'wirral-settings-2022'),
      topic: 'What the training survey found, and which training follows',
      state: 'UNKNOWN',
      detail:
        'A survey and an analysis tool were made. Neither answers nor courses nor the plans they shape are given.',
      sourceId: passage('001 §3.14'),
    },
    {
      key: 'worcestershire-new-teachers-short-term',
      ...worcestershire,
      aboutType: 'TrainingNeed',
      aboutId: idOf('TrainingNeed', 'worcestershire-teacher-training'),
      topic: 'What helps new teachers in the short term',
      state: 'UNKNOWN',
      detail:
        'What the university and the school commit to helps later teachers; nothing is said for those now in post.',
      sourceId: passage('002 ¶11'),
    },
  ]),
];

export const trainingFacts: readonly SeedTable[] = [courses, snapshots, ...needs];

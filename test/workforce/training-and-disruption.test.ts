import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

describe('training', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  let course = '';
  const courseInput = (more: object = {}) => ({
    asAt,
    areaId: desk.area,
    slug: 'writing-well',
    title: 'Writing plans well',
    audience: 'Plan coordinators',
    ...more,
  });
  beforeAll(async () => {
    const told = await desk.done<{ course: Versioned }>(
      'addTrainingCourse',
      'TrainingCourseAdded',
      'course { id }',
      courseInput({ state: 'Runs every term.' }),
    );
    course = told.course.id;
  });

  const count = (value: number, more: object = {}) => ({ value, ...more });
  const input = (more: object) => ({ courseId: course, asAt: '2026-10-31', ...more });
  const record = (more: object) =>
    desk.done<{ snapshot: object }>(
      'recordTraining',
      'TrainingRecorded',
      'snapshot { asAt cause forecastFor completed { state value } percent { state value } targetPercent { value } forecastPercent { value qualifier } course { slug } }',
      input(more),
    );
  const refused = (more: object) => desk.refused('recordTraining', input(more));

  it('begins with a course of an area', async () => {
    expect(await desk.refused('addTrainingCourse', courseInput())).toEqual(['SLUG_TAKEN slug']);
    expect(await desk.refused('addTrainingCourse', courseInput({ slug: 'x', title: 'Dr Okoro explains' }))).toEqual([
      'NAMES_A_PERSON title',
    ]);
    expect(await desk.refused('addTrainingCourse', courseInput({ slug: 'x', providerId: course }))).toEqual([
      'WRONG_KIND_OF_ID providerId',
    ]);
    expect(
      await desk.refused('addTrainingCourse', courseInput({ slug: 'x' }), api.as('demonstration-officer')),
    ).toEqual(['FORBIDDEN']);
  });

  it('counts who completed it, and works the percentage out', async () => {
    expect(
      await record({
        completed: count(25),
        eligible: count(38),
        targetPercent: { value: '70' },
        forecastPercent: { value: '90', qualifier: 'AT_LEAST' },
        forecastFor: '2027-03',
        cause: 'Cover could be paid.',
      }),
    ).toMatchObject({
      snapshot: {
        asAt: '2026-10-31',
        completed: { value: 25 },
        percent: { state: 'KNOWN', value: '65.8' },
        targetPercent: { value: '70' },
        forecastPercent: { value: '90', qualifier: 'AT_LEAST' },
        forecastFor: '2027-03',
        course: { slug: 'writing-well' },
      },
    });
  });

  it('takes a percentage alone, or a promise', async () => {
    expect(await record({ percent: { value: '35.5' } })).toMatchObject({
      snapshot: { percent: { value: '35.5' }, completed: { state: 'UNKNOWN', value: null } },
    });
    expect(await record({ completed: { state: 'PROMISED', promisedFor: '2027-03' } })).toMatchObject({
      snapshot: { percent: { state: 'UNKNOWN' }, completed: { state: 'PROMISED' } },
    });
    expect(await record({ completed: count(0), eligible: count(0) })).toMatchObject({
      snapshot: { percent: { state: 'UNKNOWN' } },
    });
  });

  it.each<[string, object]>([
    ['NOTHING_SAID', {}],
    ['COMPLETED_OVER_ELIGIBLE completed', { completed: count(39), eligible: count(38) }],
    ['BAD_COUNT completed', { completed: count(-1) }],
    ['BAD_PERCENT percent', { percent: { value: '100.1' } }],
    ['BAD_PERCENT targetPercent', { percent: { value: '1' }, targetPercent: { value: '-1' } }],
    ['PERCENT_DIFFERS percent', { completed: count(19), eligible: count(38), percent: { value: '51' } }],
    ['FORECAST_WITHOUT_DATE forecastFor', { percent: { value: '1' }, forecastFor: '2027' }],
    ['FORECAST_WITHOUT_DATE forecastFor', { percent: { value: '1' }, forecastPercent: { value: '2' } }],
    [
      'FORECAST_NOT_AHEAD forecastFor',
      { percent: { value: '1' }, forecastPercent: { value: '2' }, forecastFor: '2026-09' },
    ],
    ['IN_THE_FUTURE asAt', { percent: { value: '1' }, asAt: '2026-12' }],
  ])('is refused with %s', async (code, more) => {
    expect(await refused(more)).toEqual([code]);
  });

  it('takes a percentage that was rounded another way', async () => {
    expect(await record({ completed: count(25), eligible: count(38), percent: { value: '65' } })).toMatchObject({
      snapshot: { percent: { value: '65' } },
    });
  });

  it('is recorded by those who keep the course', async () => {
    expect(await desk.refused('recordTraining', input({ percent: { value: '1' } }), desk.stranger)).toEqual([
      'FORBIDDEN courseId',
    ]);
    expect(
      await desk.refused('recordTraining', input({ percent: { value: '1' } }), api.as('demonstration-member')),
    ).toEqual(['FORBIDDEN']);
  });
});

describe('disruption', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  const fields =
    'disruption { id version title kind startsOn endsOn spells { startsOn endsOn } effects { nodes { kind detail delayDays { state value } team { slug } } } }';
  const input = (more: object = {}) => ({
    asAt,
    areaId: desk.area,
    title: 'Industrial action',
    kind: 'INDUSTRIAL_ACTION',
    startsOn: '2026-10-05',
    ...more,
  });
  const spell = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn });
  const effect = (more: object = {}) => ({
    kind: 'SERVICE_REDUCED',
    detail: 'The head of service: no reviews on strike days.',
    ...more,
  });
  const record = (more?: object) =>
    desk
      .done<{ disruption: Versioned }>('recordDisruption', 'DisruptionRecorded', fields, input(more))
      .then(({ disruption }) => disruption);

  it('is recorded with its days and what it does, and goes on', async () => {
    const spells = [spell('2026-10-05'), spell('2026-10-12', '2026-10-14')];
    const strike = await record({ spells, effects: [effect({ teamId: desk.team, delayDays: { value: 4 } })] });
    expect(strike).toMatchObject({
      title: 'Industrial action',
      endsOn: null,
      spells,
      effects: { nodes: [{ kind: 'SERVICE_REDUCED', delayDays: { value: 4 }, team: { slug: 'casework' } }] },
    });
    const more = { disruptionId: strike.id, expectedVersion: 1, asAt };
    expect(await desk.refused('continueDisruption', more)).toEqual(['NOTHING_SAID']);
    expect(await desk.refused('continueDisruption', { ...more, spells: [spell('2026-10-14')] })).toEqual([
      'SPELLS_OVERLAP spells.0',
    ]);
    expect(await desk.refused('continueDisruption', { ...more, endsOn: '2026-10-13' })).toEqual([
      'OUTSIDE_DISRUPTION endsOn',
    ]);
    const went = await desk.done('continueDisruption', 'DisruptionContinued', fields, {
      ...more,
      endsOn: '2026-11',
      spells: [spell('2026-11-02')],
      effects: [effect({ kind: 'RECRUITMENT_DELAYED' })],
    });
    expect(went).toMatchObject({
      disruption: {
        version: 2,
        endsOn: '2026-11',
        spells: [...spells, spell('2026-11-02')],
        effects: { nodes: { length: 2 } },
      },
    });
    expect(await desk.refused('continueDisruption', { ...more, endsOn: '2026-12' })).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(
      await desk.refused('continueDisruption', { ...more, expectedVersion: 2, endsOn: '2026-12' }, desk.stranger),
    ).toEqual(['FORBIDDEN disruptionId']);
  });

  it.each<[string, object]>([
    ['ENDS_BEFORE_START endsOn', { endsOn: '2026-09' }],
    ['ENDS_BEFORE_START spells.0', { spells: [spell('2026-10-06', '2026-10-05')] }],
    ['OUTSIDE_DISRUPTION spells.0', { spells: [spell('2026-10-04')] }],
    ['OUTSIDE_DISRUPTION spells.0', { endsOn: '2026-10', spells: [spell('2026-11-01')] }],
    ['SPELLS_OVERLAP spells.1', { spells: [spell('2026-10-06', '2026-10-09'), spell('2026-10-09')] }],
    ['BAD_COUNT effects.0.delayDays', { effects: [effect({ delayDays: { value: -1 } })] }],
    ['TEXT_MISSING effects.0.detail', { effects: [effect({ detail: ' ' })] }],
    [
      'WRONG_KIND_OF_ID effects.0.systemId',
      { effects: [effect({ systemId: 'Team:00000000-0000-4000-8000-000000000000' })] },
    ],
    ['NAMES_A_PERSON title', { title: 'Dispute with Mr Khan' }],
  ])('is refused with %s', async (code, more) => {
    expect(await desk.refused('recordDisruption', input(more))).toEqual([code]);
  });

  it('is recorded by workforce officers and improvement leads, of an area they take part in', async () => {
    expect(await desk.refused('recordDisruption', input(), api.as('demonstration-member'))).toEqual(['FORBIDDEN']);
    const [area] = await desk.records.sql<{ id: string }>(
      `insert into area (realm, visibility, as_at, slug, name, kind) values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id`,
    );
    const elsewhere = input({ areaId: `Area:${String(area?.id)}` });
    expect(await desk.refused('recordDisruption', elsewhere, api.as('demonstration-improvement-lead'))).toEqual([
      'FORBIDDEN areaId',
    ]);
  });
});

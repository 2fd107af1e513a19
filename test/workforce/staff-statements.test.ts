import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

describe('what is said of staff', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  const member = api.as('demonstration-member');
  let elsewhere = '';
  let farTeam = '';
  const place = () => ({ asAt, areaId: desk.area });
  const ofTeam = () => ({ ...place(), teamId: desk.team, postTypeId: desk.postType });

  beforeAll(async () => {
    const [other] = await desk.records.sql<{ id: string }>(
      `insert into area (realm, visibility, as_at, slug, name, kind)
       values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id`,
    );
    elsewhere = `Area:${String(other?.id)}`;
    const [team] = await desk.records.sql<{ id: string }>(
      `insert into team (realm, visibility, as_at, slug, name, area_id)
       values ('DEMONSTRATION', 'PUBLIC', '2026', 'far-team', 'Far team', $1) returning id`,
      [other?.id],
    );
    farTeam = `Team:${String(team?.id)}`;
  });

  /** What every statement of an area, and of a team in it, refuses. */
  const checksPlace = async (verb: string, input: object, hasTeam = true): Promise<void> => {
    expect(await desk.refused(verb, { ...input, areaId: elsewhere })).toEqual(['FORBIDDEN areaId']);
    if (hasTeam) expect(await desk.refused(verb, { ...input, teamId: farTeam })).toEqual(['WRONG_AREA teamId']);
    expect(await desk.refused(verb, input, member)).toEqual(['FORBIDDEN']);
  };

  describe('a training need', () => {
    const need = { need: 'Writing outcomes', audience: 'Plan coordinators', identifiedBy: 'An audit of plans' };
    const fields =
      'need { id version need audience identifiedBy concern course { slug } commitments { nodes { commitment } } }';
    const record = (input: object = {}) =>
      desk.done<{ need: Versioned }>('recordTrainingNeed', 'TrainingNeedRecorded', fields, {
        ...place(),
        ...need,
        ...input,
      });
    let course = '';
    beforeAll(async () => {
      const told = await desk.done<{ course: Versioned }>('addTrainingCourse', 'TrainingCourseAdded', 'course { id }', {
        ...place(),
        slug: 'outcomes',
        title: 'Writing outcomes',
        audience: 'Plan coordinators',
      });
      course = told.course.id;
    });

    it('is recorded, and met by a course', async () => {
      const { need: first } = await record({ concern: 'No money yet.' });
      expect(first).toMatchObject({ ...need, concern: 'No money yet.', course: null });
      const input = { needId: first.id, expectedVersion: first.version, asAt, courseId: course };
      expect(await desk.refused('meetTrainingNeed', { ...input, asAt: '2031' })).toEqual(['FUTURE_DATE asAt']);
      expect(await desk.refused('meetTrainingNeed', { ...input, courseId: desk.team })).toEqual([
        'WRONG_KIND_OF_ID courseId',
      ]);
      expect(await desk.refused('meetTrainingNeed', input, desk.stranger)).toEqual(['FORBIDDEN needId']);
      expect(await desk.refused('meetTrainingNeed', input, member)).toEqual(['FORBIDDEN']);
      expect(await desk.done('meetTrainingNeed', 'TrainingNeedMet', fields, input)).toMatchObject({
        need: { course: { slug: 'outcomes' }, concern: null },
      });
      expect(await desk.refused('meetTrainingNeed', input)).toEqual(['VERSION_CONFLICT expectedVersion']);
    });

    it('refuses another area, another role, and persons by name', async () => {
      const input = { ...place(), ...need };
      await checksPlace('recordTrainingNeed', input, false);
      expect(await desk.refused('recordTrainingNeed', { ...input, audience: 'Mr Khan' })).toEqual([
        'NAMES_A_PERSON audience',
      ]);
      expect(await desk.refused('recordTrainingNeed', { ...input, identifiedBy: 'J. Smith' })).toEqual([
        'NAMES_A_PERSON identifiedBy',
      ]);
    });

    it('is taken on by organisations, each for itself', async () => {
      const { need: ours } = await record();
      const input = { asAt, needId: ours.id, commitment: 'Pays for cover on training days.' };
      const fieldsOf = 'commitment { commitment organisation { slug } need { id } area { slug } }';
      const take = (more: object, caller = desk.officer) =>
        desk.done('recordTrainingCommitment', 'TrainingCommitmentRecorded', fieldsOf, { ...input, ...more }, caller);
      expect(await take({}, desk.stranger)).toMatchObject({
        commitment: { organisation: { slug: 'demonstration-community-trust' }, need: { id: ours.id } },
      });
      const [trust] = await desk.records.sql<{ id: string }>(
        `select id from organisation where slug = 'demonstration-hospital-trust'`,
      );
      const byId = `Organisation:${String(trust?.id)}`;
      expect(await take({ byId })).toMatchObject({
        commitment: { organisation: { slug: 'demonstration-hospital-trust' } },
      });
      expect(await desk.refused('recordTrainingCommitment', { ...input, byId }, desk.stranger)).toEqual([
        'FORBIDDEN byId',
      ]);
      expect(await desk.refused('recordTrainingCommitment', input, member)).toEqual(['FORBIDDEN']);
      expect(await desk.refused('recordTrainingCommitment', { ...input, commitment: '' })).toEqual([
        'TEXT_MISSING commitment',
      ]);
    });
  });

  it('tells how much work staff get through, and what that rests on', async () => {
    const input = { ...ofTeam(), unit: 'assessments', scenario: 'with locums', confidence: 'STATED' };
    const told = await desk.done(
      'recordCapacityAssumption',
      'CapacityAssumptionRecorded',
      'assumption { unit throughput { value } throughputPer perFtePerMonth { state } rampMonths { value } team { id } postType { id } area { id } }',
      { ...input, throughput: { value: '38' }, throughputPer: 'WEEK', rampMonths: { value: '3.5' } },
    );
    expect(told).toMatchObject({
      assumption: {
        throughput: { value: '38' },
        throughputPer: 'WEEK',
        perFtePerMonth: { state: 'UNKNOWN' },
        rampMonths: { value: '3.5' },
        team: { id: desk.team },
        postType: { id: desk.postType },
      },
    });
    await checksPlace('recordCapacityAssumption', { ...input, rampMonths: { value: '3' } });
    const refused = (more: object) => desk.refused('recordCapacityAssumption', { ...input, ...more });
    expect(await refused({})).toEqual(['NOTHING_SAID perFtePerMonth']);
    expect(await refused({ throughput: { value: '38' } })).toEqual(['THROUGHPUT_PER_MISSING throughputPer']);
    expect(await refused({ rampMonths: { value: '3' }, throughputPer: 'WEEK' })).toEqual([
      'THROUGHPUT_PER_MISSING throughputPer',
    ]);
    expect(await refused({ perFtePerMonth: { value: '-0.1' } })).toEqual(['BAD_RATE perFtePerMonth']);
  });

  describe('caseloads', () => {
    const system = api.as('demonstration-council-system');
    const fields =
      'caseloads { asAt openCases { state value } casesPerFte { value } judgement team { id } postType { id } }';
    const item = (more: object = {}) => ({ teamId: desk.team, openCases: { value: 640 }, ...more });
    const batch = (...items: object[]) => ({ ...place(), items });

    it('come in a batch from a system, a figure for each date', async () => {
      const told = await desk.done(
        'recordCaseloads',
        'CaseloadsRecorded',
        fields,
        batch(
          item({ casesPerFte: { value: '80' } }),
          item({ asAt: '2026-10-01', postTypeId: desk.postType, openCases: { value: 610 } }),
          { postTypeId: desk.postType, judgement: 'High.' },
        ),
        system,
      );
      expect(told).toMatchObject({
        caseloads: [
          { asAt, openCases: { value: 640 }, casesPerFte: { value: '80' }, postType: null },
          { asAt: '2026-10-01', openCases: { value: 610 }, team: { id: desk.team } },
          { openCases: { state: 'UNKNOWN', value: null }, judgement: 'High.', team: null },
        ],
      });
      expect(await desk.refused('recordCaseloads', batch(item({ asAt: '2026-09' }), item()), system)).toEqual([
        'ALREADY_RECORDED items.1',
      ]);
    });

    it('are refused with a reason for each bad item, and none is kept', async () => {
      const items = [
        item({ asAt: '2026-08', openCases: { value: -1 } }),
        item({ asAt: '2026-07' }),
        item({ asAt: '2026-07' }),
        { openCases: { value: 1 } },
        { teamId: desk.team, asAt: '2026-06' },
        item({ asAt: '2031' }),
        item({ asAt: '2026-05', casesPerFte: { value: '-2' } }),
        item({ asAt: '2026-04', teamId: farTeam }),
      ];
      expect(await desk.refused('recordCaseloads', batch(...items))).toEqual([
        'BAD_COUNT items.0.openCases',
        'DUPLICATE_ITEM items.2',
        'NO_STAFF_NAMED items.3.teamId',
        'NOTHING_SAID items.4',
        'FUTURE_DATE items.5.asAt',
        'BAD_RATE items.6.casesPerFte',
        'WRONG_AREA items.7.teamId',
      ]);
      expect(await desk.refused('recordCaseloads', batch())).toEqual(['EMPTY_BATCH items']);
      await checksPlace('recordCaseloads', batch(item({ asAt: '2026-03' })), false);
    });

    it('are told once by many at the same time', async () => {
      const sent = Array.from({ length: 20 }, () =>
        desk.done('recordCaseloads', 'CaseloadsRecorded', 'caseloads { id }', batch(item({ asAt: '2026-02' }))).then(
          () => 'done',
          (error: unknown) => (String(error).includes('ALREADY_RECORDED') ? 'refused' : String(error)),
        ),
      );
      const told = await Promise.all(sent);
      expect(told.filter((each) => each === 'done')).toHaveLength(1);
      expect(new Set(told)).toEqual(new Set(['done', 'refused']));
    });
  });

  it('tells that recruiting is hard', async () => {
    const input = { ...ofTeam(), cause: 'NATIONAL_SHORTAGE', detail: 'Three rounds without an appointment.' };
    const told = await desk.done(
      'recordRecruitmentPressure',
      'RecruitmentPressureRecorded',
      'pressure { cause detail response lagMonths { value } team { id } postType { id } }',
      { ...input, response: 'Trainees are taken on.', lagMonths: { value: '36' } },
    );
    expect(told).toMatchObject({
      pressure: { cause: 'NATIONAL_SHORTAGE', lagMonths: { value: '36' }, team: { id: desk.team } },
    });
    await checksPlace('recordRecruitmentPressure', input);
    expect(await desk.refused('recordRecruitmentPressure', { ...input, lagMonths: { value: '-1' } })).toEqual([
      'BAD_RATE lagMonths',
    ]);
    expect(await desk.refused('recordRecruitmentPressure', { ...input, detail: ' ' })).toEqual(['TEXT_MISSING detail']);
  });

  it('tells where the time goes', async () => {
    const input = { ...ofTeam(), activity: 'Work in schools', purpose: 'PREVENTIVE', change: 'REDUCED' };
    const told = await desk.done(
      'recordTimeAllocation',
      'TimeAllocationRecorded',
      'allocation { activity purpose change sharePercent { value } reason team { id } }',
      { ...input, sharePercent: { value: '12.5' }, reason: 'Advice came first.' },
    );
    expect(told).toMatchObject({
      allocation: { change: 'REDUCED', sharePercent: { value: '12.5' }, team: { id: desk.team } },
    });
    await checksPlace('recordTimeAllocation', input);
    const refused = (more: object) => desk.refused('recordTimeAllocation', { ...input, ...more });
    expect(await refused({ teamId: undefined, postTypeId: undefined })).toEqual(['NO_STAFF_NAMED teamId']);
    expect(await refused({ sharePercent: { value: '100.1' } })).toEqual(['BAD_PERCENT sharePercent']);
  });

  it('counts staff as a source does, and creates no posts', async () => {
    const input = { ...ofTeam(), measure: 'HIRED', subject: 'New plan coordinators' };
    const told = await desk.done(
      'recordWorkforceCount',
      'WorkforceCountRecorded',
      'workforceCount { measure count { value qualifier } fte { state } subject team { id } line { id } }',
      { ...input, count: { value: 39, qualifier: 'AT_LEAST' } },
    );
    expect(told).toMatchObject({
      workforceCount: {
        measure: 'HIRED',
        count: { value: 39, qualifier: 'AT_LEAST' },
        fte: { state: 'UNKNOWN' },
        line: null,
      },
    });
    await checksPlace('recordWorkforceCount', { ...input, count: { value: 39 } });
    const refused = (more: object) => desk.refused('recordWorkforceCount', { ...input, ...more });
    expect(await refused({})).toEqual(['NOTHING_SAID count']);
    expect(await refused({ count: { value: -1 } })).toEqual(['BAD_COUNT count']);
    expect(await refused({ fte: { value: '-1.00' } })).toEqual(['BAD_RATE fte']);
    expect(await refused({ count: { value: 1 }, subject: 'Ms Élodie' })).toEqual(['NAMES_A_PERSON subject']);
  });
});

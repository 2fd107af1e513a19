import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

interface Vacancy extends Versioned {
  status: string;
  fte: { value: string };
  openedOn: string;
  closedOn: string | null;
}
const fields = 'id version status openedOn closedOn cause note fte { value }';

describe('vacancies', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);
  const system = api.as('demonstration-council-system');

  const vacancyOf = (post: Versioned, more: object = {}) => ({
    asAt,
    postId: post.id,
    fte: { value: '1.00' },
    openedOn: '2026-01-01',
    cause: 'LEAVER',
    ...more,
  });
  const open = (post: Versioned, more?: object) =>
    desk
      .done<{ vacancy: Vacancy }>('openVacancy', 'VacancyOpened', `vacancy { ${fields} }`, vacancyOf(post, more))
      .then(({ vacancy }) => vacancy);
  const refused = (post: Versioned, more?: object) => desk.refused('openVacancy', vacancyOf(post, more));
  const fill = (post: Versioned, more: object = {}) =>
    desk
      .done<{ vacancies: Vacancy[] }>('fillPost', 'PostFilled', `vacancies { ${fields} }`, {
        asAt,
        items: [{ postId: post.id, fte: '1.00', kind: 'PERMANENT', startsOn: '2026-05-01', ...more }],
      })
      .then(({ vacancies }) => vacancies);
  const read = (vacancy: Versioned, what = fields) => desk.read<Vacancy>(vacancy.id, 'Vacancy', what);

  it('are opened for what nobody holds, whatever agency staff cover', async () => {
    const post = await desk.post();
    const held = await desk.filled(post, { fte: '0.60' });
    await desk.filled(post, { fte: '0.40', kind: 'AGENCY' });
    expect(await refused(post, { fte: { value: '0.50' } })).toEqual(['VACANCY_OVER_POST fte']);
    expect(await open(post, { fte: { value: '0.40' }, note: 'Asked for by the panel' })).toMatchObject({
      status: 'OPEN',
      fte: { value: '0.40' },
      openedOn: '2026-01-01',
      closedOn: null,
      cause: 'LEAVER',
      note: 'Asked for by the panel',
      version: 1,
    });
    expect(await refused(post, { fte: { value: '0.01' } })).toEqual(['VACANCY_OVER_POST fte']);
    const leaves = { occupancyId: held.id, expectedVersion: 1, endsOn: '2026-12-31' };
    await desk.done('vacatePost', 'PostVacated', 'occupancies { id }', { items: [leaves] });
    expect(await refused(post, { fte: { value: '0.60' }, openedOn: '2026-12-31' })).toEqual(['VACANCY_OVER_POST fte']);
    await open(post, { fte: { value: '0.60' }, openedOn: '2027-01-01' });
  });

  it('are opened in posts that may be filled, by whoever keeps them', async () => {
    const post = await desk.post({ endsOn: '2026-12-31' });
    expect(await refused(post, { openedOn: '2025-03-31' })).toEqual(['BEFORE_POST openedOn']);
    expect(await refused(post, { openedOn: '2027-01-01' })).toEqual(['POST_ENDS openedOn']);
    expect(await refused(post, { filledOn: '2025-12-31' })).toEqual(['ENDS_BEFORE_START filledOn']);
    expect(await refused(post, { filledOn: '2026-11-22' })).toEqual(['IN_THE_FUTURE filledOn']);
    expect(await refused(post, { fte: { value: '0.00' } })).toEqual(['BAD_FTE fte.value']);
    expect(await refused(post, { note: 'Mrs Smith retired' })).toEqual(['NAMES_A_PERSON note']);
    expect(await desk.refused('openVacancy', vacancyOf(post), desk.stranger)).toEqual(['FORBIDDEN postId']);
    expect(await desk.refused('openVacancy', vacancyOf(post), system)).toEqual(['FORBIDDEN']);
    await desk.done('freezePost', 'PostFrozen', 'post { id }', {
      postId: post.id,
      expectedVersion: 1,
      frozenOn: '2026-03-01',
      reason: 'Spending control',
    });
    expect(await refused(post)).toEqual(['POST_FROZEN postId']);
    expect(await open(post, { filledOn: '2026-02-01' })).toMatchObject({ status: 'FILLED', closedOn: '2026-02-01' });
  });

  it('never stand for more than the post with two dozen opened at once', async () => {
    const post = await desk.post();
    const told = await Promise.all(
      Array.from({ length: 24 }, () =>
        send(desk.officer, 'openVacancy', '', vacancyOf(post, { fte: { value: '0.25' } })),
      ),
    );
    expect(told.filter(({ __typename }) => __typename === 'VacancyOpened')).toHaveLength(4);
  });

  it('close when somebody comes, and gain the start as a step', async () => {
    const post = await desk.post();
    const vacancy = await open(post);
    expect(await fill(post, { kind: 'LOCUM', endsOn: '2026-04-30', startsOn: '2026-02-01' })).toEqual([]);
    expect(await read(vacancy)).toMatchObject({ status: 'OPEN', version: 1 });
    expect(await fill(post)).toMatchObject([{ id: vacancy.id, status: 'FILLED', closedOn: '2026-05-01', version: 2 }]);
    expect(await read(vacancy, 'daysOpen recruitment { stage happenedOn }')).toEqual({
      daysOpen: 120,
      recruitment: [{ stage: 'STARTED', happenedOn: '2026-05-01' }],
    });
  });

  it('are divided when filled in part: the rest is open since its day', async () => {
    const post = await desk.post();
    const vacancy = await open(post);
    const [filled, rest] = await fill(post, { fte: '0.60' });
    expect(filled).toMatchObject({ id: vacancy.id, status: 'FILLED', fte: { value: '0.60' }, closedOn: '2026-05-01' });
    expect(rest).toMatchObject({
      status: 'OPEN',
      fte: { value: '0.40' },
      openedOn: '2026-01-01',
      cause: 'LEAVER',
      version: 1,
    });
    expect(await fill(post, { fte: '0.40', startsOn: '2026-06-01' })).toMatchObject([
      { id: rest?.id, status: 'FILLED', closedOn: '2026-06-01', fte: { value: '0.40' } },
    ]);
  });

  it('are filled as named, of this post, open, and by whoever fills something', async () => {
    const [post, other] = [await desk.post(), await desk.post()];
    const first = await open(post, { fte: { value: '0.50' } });
    const second = await open(post, { fte: { value: '0.50' }, openedOn: '2026-02-01' });
    const elsewhere = await open(other);
    const fillRefused = (more: object) =>
      desk.refused('fillPost', {
        asAt,
        items: [{ postId: post.id, fte: '0.50', kind: 'PERMANENT', startsOn: '2026-05-01', ...more }],
      });
    expect(await fillRefused({ vacancyId: elsewhere.id })).toEqual(['VACANCY_ELSEWHERE items.0.vacancyId']);
    expect(await fillRefused({ vacancyId: first.id, kind: 'AGENCY' })).toEqual(['FILLS_NOTHING items.0.vacancyId']);
    expect(await fillRefused({ vacancyId: first.id, overlap: 'ABSENCE' })).toEqual(['FILLS_NOTHING items.0.vacancyId']);
    expect(await fill(post, { fte: '0.50', vacancyId: second.id })).toMatchObject([
      { id: second.id, status: 'FILLED' },
    ]);
    expect(await fillRefused({ vacancyId: second.id })).toEqual(['VACANCY_CLOSED items.0.vacancyId']);
    expect(await read(first)).toMatchObject({ status: 'OPEN' });
  });

  it('are withdrawn, not filled, and then stand in the way of nothing', async () => {
    const post = await desk.post();
    const vacancy = await open(post, { openedOn: '2026-02-01' });
    const input = { vacancyId: vacancy.id, expectedVersion: 1, closedOn: '2026-03-01' };
    const remove = { postId: post.id, expectedVersion: 1, endsOn: '2026-12-31', reason: 'Saving 7' };
    expect(await desk.refused('deletePost', remove)).toEqual(['VACANCY_OPEN postId']);
    expect(await desk.refused('withdrawVacancy', { ...input, closedOn: '2026-01-31' })).toEqual([
      'ENDS_BEFORE_START closedOn',
    ]);
    expect(await desk.refused('withdrawVacancy', { ...input, closedOn: '2026-11-22' })).toEqual([
      'IN_THE_FUTURE closedOn',
    ]);
    expect(await desk.refused('withdrawVacancy', { ...input, note: 'Ask J. Smith' })).toEqual(['NAMES_A_PERSON note']);
    expect(await desk.refused('withdrawVacancy', { ...input, expectedVersion: 2 })).toEqual([
      'VERSION_CONFLICT expectedVersion',
    ]);
    expect(await desk.refused('withdrawVacancy', input, desk.stranger)).toEqual(['FORBIDDEN vacancyId']);
    const told = await desk.done('withdrawVacancy', 'VacancyWithdrawn', `vacancy { ${fields} }`, {
      ...input,
      note: 'Saving 7',
    });
    expect(told).toMatchObject({ vacancy: { status: 'WITHDRAWN', closedOn: '2026-03-01', note: 'Saving 7' } });
    expect(await desk.refused('withdrawVacancy', { ...input, expectedVersion: 2 })).toEqual([
      'VACANCY_CLOSED vacancyId',
    ]);
    await desk.done('deletePost', 'PostDeleted', 'post { id }', remove);
    expect(await refused(post)).toEqual(['POST_ENDS postId']);
    const future = await open(await desk.post(), { openedOn: '2027-01-01' });
    await desk.done('withdrawVacancy', 'VacancyWithdrawn', 'vacancy { id }', {
      vacancyId: future.id,
      expectedVersion: 1,
      closedOn: '2027-01-01',
    });
  });

  it('are either filled or withdrawn when both are sent at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const post = await desk.post();
      const vacancy = await open(post);
      const item = { postId: post.id, fte: '1.00', kind: 'PERMANENT', startsOn: '2026-05-01' };
      await Promise.all([
        send(desk.officer, 'fillPost', '', { asAt, items: [item] }),
        send(desk.officer, 'withdrawVacancy', '', {
          vacancyId: vacancy.id,
          expectedVersion: 1,
          closedOn: '2026-04-01',
        }),
      ]);
      expect(['FILLED 2026-05-01', 'WITHDRAWN 2026-04-01']).toContain(
        await read(vacancy).then(({ status, closedOn }) => `${status} ${String(closedOn)}`),
      );
      expect((await read(vacancy)).version).toBe(2);
    }
  });

  describe('and the steps of filling them', () => {
    const step = (vacancy: Versioned, stage: string, happenedOn: string, more: object = {}) => ({
      vacancyId: vacancy.id,
      stage,
      happenedOn,
      ...more,
    });
    const record = (...items: object[]) =>
      desk
        .done<{ events: object[] }>(
          'recordRecruitmentEvent',
          'RecruitmentEventRecorded',
          'events { stage happenedOn note vacancy { id } }',
          { asAt, items },
          system,
        )
        .then(({ events }) => events);
    const stepRefused = (...items: object[]) => desk.refused('recordRecruitmentEvent', { asAt, items });

    it('come in any order, and stand in the order of time', async () => {
      const post = await desk.post();
      const vacancy = await open(post);
      const events = await record(
        step(vacancy, 'SHORTLISTED', '2026-02-20', { note: 'Second round' }),
        step(vacancy, 'ADVERTISED', '2026-01-10'),
        step(vacancy, 'WITHDRAWN', '2026-02'),
        step(vacancy, 'OFFERED', '2026-01-30'),
      );
      expect(events[0]).toEqual({
        stage: 'SHORTLISTED',
        happenedOn: '2026-02-20',
        note: 'Second round',
        vacancy: { id: vacancy.id },
      });
      await fill(post);
      expect(await read(vacancy, 'timeToHireDays { value }')).toEqual({ timeToHireDays: { value: 111 } });
    });

    it('are refused where they cannot be', async () => {
      const post = await desk.post();
      const vacancy = await open(post);
      await record(step(vacancy, 'ADVERTISED', '2026-01-10'), step(vacancy, 'OFFERED', '2026-02-10'));
      expect(
        await stepRefused(
          step(vacancy, 'ACCEPTED', '2026-11-22'),
          step(vacancy, 'OFFERED', '2026-02-10'),
          step(vacancy, 'CHECKS', '2026-12'),
          step(vacancy, 'ACCEPTED', '2026-03-01', { note: 'Ask Ms Jones' }),
          step(post, 'ACCEPTED', '2026-03-01'),
          step(vacancy, 'ACCEPTED', '2026-03-02'),
          step(vacancy, 'ACCEPTED', '2026-03-02'),
        ),
      ).toEqual([
        'IN_THE_FUTURE items.0.happenedOn',
        'STEP_ON_RECORD items.1',
        'IN_THE_FUTURE items.2.happenedOn',
        'NAMES_A_PERSON items.3.note',
        'WRONG_KIND_OF_ID items.4.vacancyId',
        'STEP_ON_RECORD items.6',
      ]);
      expect(
        await stepRefused(step(vacancy, 'INTERVIEWED', '2026-03-01'), step(vacancy, 'ACCEPTED', '2026-02-11')),
      ).toEqual(['STAGE_OUT_OF_ORDER items.0.stage', 'STAGE_OUT_OF_ORDER items.1.stage']);
      const acceptance = { asAt, items: [step(vacancy, 'ACCEPTED', '2026-03-01')] };
      expect(await desk.refused('recordRecruitmentEvent', acceptance, desk.stranger)).toEqual([
        'FORBIDDEN items.0.vacancyId',
      ]);
      expect(await desk.refused('recordRecruitmentEvent', acceptance, api.as('demonstration-member'))).toEqual([
        'FORBIDDEN',
      ]);
    });

    it('end with the start', async () => {
      const post = await desk.post();
      const vacancy = await open(post);
      await fill(post);
      expect(await stepRefused(step(vacancy, 'WITHDRAWN', '2026-05-02'))).toEqual(['VACANCY_CLOSED items.0.vacancyId']);
      expect(await stepRefused(step(vacancy, 'STARTED', '2026-05-01'))).toEqual(['STEP_ON_RECORD items.0']);
      expect(await record(step(vacancy, 'ACCEPTED', '2026-03'))).toHaveLength(1);
      const other = await open(await desk.post());
      await record(step(other, 'STARTED', '2026-04-01'));
      expect(await stepRefused(step(other, 'WITHDRAWN', '2026-04-02'))).toEqual(['STAGE_OUT_OF_ORDER items.0.stage']);
      expect(await read(other)).toMatchObject({ status: 'OPEN' });
    });
  });
});

/** What slips: the five delayed milestones of source 000, and a chain of a plan worked out by hand. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useDemonstration } from '../improvement/demonstration-plan.js';
import { useApi, type Api } from '../support/api.js';
import { send } from '../support/writes.js';
import { assumptions, figure, gaps, shown, type Figure, type GapTold } from './asked.js';

const today = '2026-11-21';

interface Slips {
  moving: Figure<number>;
  slips: {
    type: string;
    title: string;
    due: string | null;
    officersForecast: string | null;
    before: string | null;
    after: string | null;
    days: Figure<number>;
    daysIfSoftHold: Figure<number>;
    through: { id: string; kind: string }[];
  }[];
  capacityLost: {
    fteWeeks: Figure;
    posts: {
      title: string;
      from: string | null;
      until: string | null;
      weeks: Figure;
      fteWeeks: Figure;
      fteWeeksSoFar: Figure;
    }[];
    work: { name: string; figure: Figure }[];
  };
  officersAnswers: { statement: string; saidBy: string | null; finding: string }[];
  assumptions: { statement: string }[];
  gaps: GapTold[];
}

const document = `query ($vacancy: ID, $post: ID, $disruption: ID, $openUntil: Date, $asKnownAt: DateTime) {
  whatSlips(vacancy: $vacancy, post: $post, disruption: $disruption, openUntil: $openUntil, asKnownAt: $asKnownAt) {
    moving ${figure} slips { type title due officersForecast before after days ${figure} daysIfSoftHold ${figure} through { id kind } }
    capacityLost { fteWeeks ${figure} work { name figure ${figure} }
      posts { title from until weeks ${figure} fteWeeks ${figure} fteWeeksSoFar ${figure} } }
    officersAnswers { statement saidBy finding } ${assumptions} ${gaps} } }`;

const asker = (api: Api) => ({
  slips: async (variables: object): Promise<Slips> =>
    (await api.query<{ whatSlips: Slips }>(document, { ...variables })).whatSlips,
  refusal: async (variables: object): Promise<string | undefined> =>
    (await api.ask(document, { ...variables })).errors?.[0]?.extensions.code,
});

describe('what slips in the facts', () => {
  const api = useApi();
  const { slips, refusal } = asker(api);
  const ids = new Map<string, string>();

  beforeAll(async () => {
    const found = await api.query<{
      vacancies: { nodes: { id: string; status: string }[] };
      disruptionEvents: { nodes: { id: string; kind: string }[] };
    }>('{ vacancies { nodes { id status } } disruptionEvents { nodes { id kind } } }');
    for (const { status, id } of found.vacancies.nodes) ids.set(status, id);
    for (const { kind, id } of found.disruptionEvents.nodes) ids.set(kind, id);
  });

  it('cannot say it for the strike: no delay has a number and no milestone is named; the officer’s answer stands beside', async () => {
    const told = await slips({ disruption: ids.get('INDUSTRIAL_ACTION') });
    expect(told.moving).toMatchObject({ value: 0, qualifier: 'AT_LEAST' });
    expect(told.slips.map(({ title, days }) => [title, shown(days)])).toEqual([
      ['Recruit and train additional SEND staff', 'UNKNOWN'],
    ]);
    expect(told.officersAnswers).toEqual([
      {
        statement: expect.stringContaining('no adverse effect on the recovery plan'),
        saidBy: null,
        finding: 'CANNOT_BE_TESTED',
      },
      {
        statement: expect.stringContaining('will not harm the recovery plan'),
        saidBy: 'Assistant Director for Education',
        finding: 'TO_BE_READ',
      },
    ]);
    expect(told.gaps.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'NO_FIGURE days of delay',
      'NO_FIGURE days of delay',
      'NOT_LINKED what waits for the posts affected',
      'NOT_DATED date of what waits',
      'NOT_LINKED parts of the plan that are counted',
    ]);
    expect(told.capacityLost).toMatchObject({ fteWeeks: { state: 'UNKNOWN' }, posts: [], work: [] });
    expect(told.gaps.at(-1)?.sentence).toContain('5 of the plan were reported as delayed but not at risk');
  });

  it('lists what is on record as late because of a system, though no date has a year', async () => {
    const told = await slips({ disruption: ids.get('SYSTEM_FAILURE') });
    expect(told.slips.map(({ title, due, before }) => [title, due, before])).toEqual([
      ['Data point for annual reviews reached', 'XXXX-12-31', null],
      ['Enter annual review data by hand', null, null],
    ]);
    expect(told.officersAnswers.every(({ finding }) => finding === 'TO_BE_READ')).toBe(true);
  });

  it('says that nothing on record waits for the Local Offer lead', async () => {
    const told = await slips({ vacancy: ids.get('OPEN'), openUntil: '2027-03-31' });
    expect(told.slips).toEqual([]);
    expect(told.gaps[0]).toMatchObject({ kind: 'NOT_LINKED', sentence: expect.stringContaining('“Local Offer lead”') });
    // Neither the hours of the post nor the day it fell vacant is in the report of September 2022.
    expect(told.capacityLost.posts.map(({ from, until, weeks }) => [from, until, shown(weeks)])).toEqual([
      [null, '2027-03-31', 'UNKNOWN'],
    ]);
    expect(shown(told.capacityLost.fteWeeks)).toBe('UNKNOWN');
  });

  it('is refused with what to do instead', async () => {
    const vacancy = ids.get('OPEN');
    expect(await refusal({ openUntil: '2027-03-31' })).toBe('EXACTLY_ONE');
    expect(await refusal({ vacancy, post: vacancy })).toBe('EXACTLY_ONE');
    expect(await refusal({ vacancy })).toBe('OPEN_UNTIL_MISSING');
    expect(await refusal({ vacancy, openUntil: '2026-11-20' })).toBe('PAST_DAY');
    expect(await refusal({ disruption: ids.get('INDUSTRIAL_ACTION'), openUntil: '2027-03-31' })).toBe(
      'OPEN_UNTIL_NOT_TAKEN',
    );
    expect(await refusal({ vacancy: ids.get('FILLED'), openUntil: '2027-03-31' })).toBe('NOT_OPEN');
    expect(await refusal({ vacancy: ids.get('INDUSTRIAL_ACTION'), openUntil: '2027-03-31' })).toBe('WRONG_KIND_OF_ID');
    expect(await refusal({ vacancy, openUntil: '2027-03-31', asKnownAt: '2020-01-01T00:00:00Z' })).toBe('NOT_FOUND');
  });
});

describe('what slips in a plan of the demonstration', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { slips } = asker(api);
  const milestone = async (title: string, originalDue: string): Promise<string> =>
    (await use.milestone({ title, originalDue })).id;
  const waits = async (milestoneId: string, waitsFor: object, more: object = {}): Promise<string> => {
    const input = {
      asAt: '2026-11',
      kind: 'FINISH_START',
      statement: 'It waits.',
      dependent: { milestoneId },
      waitsFor,
      ...more,
    };
    const told = await send(use.lead, 'addDependency', '... on DependencyAdded { dependency { id } }', input);
    return (told['dependency'] as { id: string }).id;
  };
  const openPost = async (title: string, fte: string | null = null) => {
    const [row] = await use.records.sql<{ post: string; vacancy: string }>(
      `select p.id as post, v.id as vacancy from vacancy v join post p on p.id = v.post_id
       where v.status = 'OPEN' and p.title = $1 and ($2::numeric is null or (v.fte_value = $2::numeric and p.fte_value = $2::numeric)) and not exists (select from dependency d where d.vacancy_id = v.id or d.post_id = p.id)
       order by v.id limit 1`,
      [title, fte],
    );
    return { post: `Post:${String(row?.post)}`, vacancy: `Vacancy:${String(row?.vacancy)}` };
  };

  it('moves along the chain by hand: 60 days, then 9, then none; and 45 where it could go on less well', async () => {
    const { vacancy, post } = await openPost('SEND data analyst');
    const [first, second, third, soft] = [
      await milestone('First', '2027-03-31'),
      await milestone('Second', '2027-05-31'),
      await milestone('Third', '2027-06-30'),
      await milestone('Soft', '2027-04-15'),
    ];
    const needsPost = await waits(first, { vacancyId: vacancy }, { kind: 'NEEDS_POST', lagDays: 30 });
    const next = await waits(second, { step: { milestoneId: first } }, { lagDays: 10 });
    await waits(third, { step: { milestoneId: second } });
    await waits(soft, { step: { milestoneId: first } }, { hard: false });

    // Open until 30 April and 30 days more: 30 May. Ten days more: 9 June. The third is due on 30 June.
    const told = await slips({ vacancy, openUntil: '2027-04-30' });
    expect(
      told.slips.map(({ title, before, after, days, daysIfSoftHold }) => [
        title,
        before,
        after,
        days.value,
        daysIfSoftHold.value,
      ]),
    ).toEqual([
      ['First', '2027-03-31', '2027-05-30', 60, 60],
      ['Second', '2027-05-31', '2027-06-09', 9, 9],
      ['Soft', '2027-04-15', '2027-04-15', 0, 45],
      ['Third', '2027-06-30', '2027-06-30', 0, 0],
    ]);
    expect(told.moving).toMatchObject({ value: 2, qualifier: 'EXACT' });
    expect(told.slips[1]?.through.map(({ id }) => id)).toEqual([needsPost, next]);
    expect(told.gaps).toEqual([]);
    expect((await slips({ post, openUntil: '2027-04-30' })).slips).toEqual(told.slips);
    expect((await slips({ vacancy, openUntil: '2027-02-01' })).moving.value).toBe(0);
  });

  it('counts the months until a starter works at the full rate where the dependency names no days', async () => {
    const { vacancy } = await openPost('Educational psychologist');
    await waits(await milestone('Advice', '2027-01-31'), { vacancyId: vacancy }, { kind: 'NEEDS_POST' });
    // Two months of 30.4375 days are 61: from 30 April to 30 June, 150 days after 31 January.
    const told = await slips({ vacancy, openUntil: '2027-04-30' });
    expect(told.slips.map(({ after, days }) => [after, days.value])).toEqual([['2027-06-30', 150]]);
    expect(told.assumptions.map(({ statement }) => statement)).toContain(
      'A starter works at the full rate after 2 months: 61 days.',
    );
  });

  it('counts the weeks a post stands empty, so far and in all, and the advices nobody writes meanwhile', async () => {
    const { vacancy, post } = await openPost('Educational psychologist', '1.00');
    await use.records.sql(`update vacancy set opened_on = '2026-10-10' where id = $1`, [vacancy.split(':')[1]]);
    // 42 days until today and 160 more until 30 April: 202 days, 28.86 weeks; 202 / 30.4375 months of 5.5 advices each.
    const { capacityLost } = await slips({ vacancy, openUntil: '2027-04-30' });
    expect(capacityLost.posts).toMatchObject([
      {
        from: '2026-10-10',
        until: '2027-04-30',
        weeks: { value: '28.86' },
        fteWeeks: { value: '28.86' },
        fteWeeksSoFar: { value: '6.00' },
      },
    ]);
    expect(capacityLost.fteWeeks).toMatchObject({ state: 'KNOWN', value: '28.86' });
    expect(capacityLost.work).toMatchObject([
      { name: 'advices not done', figure: { value: '36.5', qualifier: 'APPROXIMATE' } },
    ]);
    // The post itself is asked about from today on: 160 days.
    const ofPost = (await slips({ post, openUntil: '2027-04-30' })).capacityLost;
    expect(ofPost.posts).toMatchObject([{ from: today, weeks: { value: '22.86' }, fteWeeksSoFar: { value: '0.00' } }]);
  });

  it('says so where nobody knows how long a starter takes', async () => {
    const { vacancy } = await openPost('Neurodevelopmental nurse');
    await waits(await milestone('Clinic', '2027-01-31'), { vacancyId: vacancy }, { kind: 'NEEDS_POST' });
    const told = await slips({ vacancy, openUntil: '2027-04-30' });
    expect(told.slips.map(({ days }) => days.value)).toEqual([89]);
    expect(told.gaps).toMatchObject([{ kind: 'NO_FIGURE', where: 'months until a starter works at the full rate' }]);
  });

  it('adds 35 days of recruitment and 28 of training for the strike, and tests what was said of another team', async () => {
    const disruption = await use.id('DisruptionEvent', 'true');
    await use.records.sql(`update vacancy v set opened_on = '2025-06-01' from post p
      where p.id = v.post_id and v.status = 'OPEN' and p.title = 'Speech and language therapist'`);
    const told = await slips({ disruption });
    const begun = told.slips.find(({ title }) => title === 'Recruit to the vacant therapist posts: begun');
    expect(begun).toMatchObject({
      due: '2025-09-13',
      officersForecast: '2025-10-28',
      before: '2026-11-21',
      after: '2027-01-23',
    });
    expect(begun?.days.value).toBe(35 + 28);
    // Each open vacancy of the posts affected stands open 63 days longer: nine weeks.
    expect(told.capacityLost.posts.length).toBeGreaterThan(0);
    for (const each of told.capacityLost.posts)
      expect([each.weeks.value, each.fteWeeksSoFar.state]).toEqual(['9.00', 'NOT_APPLICABLE']);
    expect(told.officersAnswers).toContainEqual({
      statement: 'The council’s own teams were not on strike.',
      saidBy: null,
      finding: 'AGREES',
    });
    await use.records.sql(
      `update disruption_effect set team_id = null where kind = 'NONE' and realm = 'DEMONSTRATION'`,
    );
    expect((await slips({ disruption })).officersAnswers.map(({ finding }) => finding)).toContain('DIFFERS');
  });

  it('names a circle, should one ever be on record', async () => {
    const { vacancy } = await openPost('Occupational therapist');
    const [one, other] = [await milestone('One', '2027-01-31'), await milestone('Other', '2027-02-28')];
    await waits(one, { vacancyId: vacancy }, { kind: 'NEEDS_POST', lagDays: 1 });
    await waits(other, { step: { milestoneId: one } });
    const back = await waits(await milestone('Apart', '2027-02-28'), { step: { milestoneId: other } });
    await use.records.sql('update dependency set dependent_milestone_id = $1 where id = $2', [
      one.split(':')[1],
      back.split(':')[1],
    ]);
    const told = await slips({ vacancy, openUntil: '2027-04-30' });
    expect(told.gaps.map(({ kind }) => kind)).toContain('CIRCULAR');
    expect(told.slips.find(({ title }) => title === 'One')?.after).toBe('2027-05-01');
  });
});

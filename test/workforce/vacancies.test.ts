import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RecruitmentStage } from '../../schema/workforce/recruitment-event.js';
import { facts, idOf, known, unknown } from '../../seeds/seed.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { PostFundingRow } from '../../server/workforce/post-funding.entity.js';
import { PostRow } from '../../server/workforce/post.entity.js';
import { PostTypeRow } from '../../server/workforce/post-type.entity.js';
import { RecruitmentEventRow } from '../../server/workforce/recruitment-event.entity.js';
import { VacancyRow } from '../../server/workforce/vacancy.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const posts = [
  facts(PostTypeRow, { asAt: '2024' }, [{ key: 'ep', slug: 'ep', title: 'Psychologist', group: 'PSYCHOLOGY' }]),
  facts(
    PostRow,
    {
      areaId,
      asAt: '2024',
      postTypeId: idOf('PostType', 'ep'),
      status: 'ESTABLISHED',
      budgetedCost: unknown('Not said'),
    } as const,
    [
      { key: 'post', title: 'Psychologist', fte: known('0.75') },
      { key: 'vague', title: 'Psychologist', fte: unknown('Not said') },
    ],
  ),
];
const vacancies = facts(
  VacancyRow,
  {
    areaId,
    asAt: '2024',
    cause: 'LEAVER',
    fte: known('0.75'),
    postId: idOf('Post', 'post'),
    status: 'FILLED',
  } as const,
  [
    { key: 'v1', note: 'open', status: 'OPEN', openedOn: '2024-09-21' },
    { key: 'v2', note: 'filled', openedOn: '2024-02-01', closedOn: '2024-03-01' },
    { key: 'v3', note: 'filled on a day not recorded', openedOn: '2024-02-01' },
    { key: 'v4', note: 'open since nobody says when', status: 'OPEN' },
    { key: 'v5', note: 'advertised twice' },
    { key: 'v6', note: 'advertised in a month first' },
    { key: 'v7', note: 'started in a month' },
    { key: 'v8', note: 'never advertised' },
  ],
);
const step = (vacancy: string, stage: RecruitmentStage, happenedOn: string) =>
  facts(RecruitmentEventRow, { areaId, asAt: '2024' }, [
    { key: `${vacancy} ${stage} ${happenedOn}`, vacancyId: idOf('Vacancy', vacancy), stage, happenedOn },
  ]);
const steps = [
  step('v1', 'ADVERTISED', '2024-09-22'),
  step('v1', 'ACCEPTED', '2024-09-30'),
  step('v5', 'ADVERTISED', '2024-02-10'),
  step('v5', 'ADVERTISED', '2024-04-10'),
  step('v5', 'READVERTISED', '2024-01-01'),
  step('v5', 'STARTED', '2024-06-03'),
  step('v5', 'STARTED', '2024-09-01'),
  step('v6', 'ADVERTISED', '2024-02'),
  step('v6', 'ADVERTISED', '2024-04-10'),
  step('v6', 'STARTED', '2024-06-03'),
  step('v7', 'ADVERTISED', '2024-04-10'),
  step('v7', 'STARTED', '2024-06'),
  step('v8', 'STARTED', '2024-06-03'),
];
const share = (key: string, post: string, sharePercent: string) =>
  facts(PostFundingRow, { areaId, asAt: '2024' }, [
    { key, postId: idOf('Post', post), lineId: idOf('InvestmentLine', 'line'), sharePercent },
  ]);
const funding = [
  facts(InvestmentLineRow, { areaId, asAt: '2024' }, [
    { key: 'line', title: 'Line', purpose: 'Testing', recurrence: 'ONE_OFF', actualsBasis: 'IN_PERIOD' },
  ]),
  share('third', 'post', '33.33'),
  share('rest', 'post', '66.67'),
  share('of a vague post', 'vague', '50'),
];

describe('vacancies and what pays for posts', () => {
  const api = useApi({ database: 'empty', today: '2024-10-01' });
  beforeAll(() => put(api.url, [...posts, vacancies, ...steps, ...funding]));

  type Vacancy = { note: string; daysOpen: number | null; timeToHireDays: { state: string; value: number | null } };
  async function vacancyOf(note: string): Promise<Vacancy | undefined> {
    const { vacancies: found } = await api.query<{ vacancies: { nodes: Vacancy[] } }>(
      '{ vacancies { nodes { note daysOpen timeToHireDays { state value note } } } }',
    );
    return found.nodes.find((vacancy) => vacancy.note === note);
  }

  it.each([
    ['open', 10],
    ['filled', 29],
    ['filled on a day not recorded', null],
    ['open since nobody says when', null],
  ])('a vacancy that is %s counts %s days open', async (note, days) => {
    expect((await vacancyOf(note))?.daysOpen).toBe(days);
  });

  it('counts hiring from the first advertisement to the first start', async () => {
    expect((await vacancyOf('advertised twice'))?.timeToHireDays).toEqual({ state: 'KNOWN', value: 114, note: null });
  });

  it.each(['advertised in a month first', 'started in a month', 'never advertised'])(
    'does not know how long hiring took where it %s',
    async (note) => {
      expect((await vacancyOf(note))?.timeToHireDays).toEqual({
        state: 'UNKNOWN',
        value: null,
        note: 'It needs the days of the first advertisement and the first start.',
      });
    },
  );

  it('has no time to hire while nobody has started', async () => {
    expect((await vacancyOf('open'))?.timeToHireDays).toMatchObject({ state: 'NOT_APPLICABLE', value: null });
  });

  it('turns a share of a post into full-time equivalents of its own hours', async () => {
    const { postFundings } = await api.query<{ postFundings: { nodes: { fundedFte: object }[] } }>(
      '{ postFundings(order: { by: SHARE_PERCENT }) { nodes { fundedFte { state value note } } } }',
    );
    expect(postFundings.nodes.map(({ fundedFte }) => fundedFte)).toEqual([
      { state: 'KNOWN', value: '0.25', note: null },
      { state: 'UNKNOWN', value: null, note: 'The hours of the post are not known.' },
      { state: 'KNOWN', value: '0.50', note: null },
    ]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { about, disputed, facts, idOf, known, pounds, unknown, type SeedTable } from '../../seeds/seed.js';
import { ActualRow } from '../../server/finance/actual.entity.js';
import { BudgetVersionRow } from '../../server/finance/budget-version.entity.js';
import { CommitmentRow } from '../../server/finance/commitment.entity.js';
import { ForecastRow } from '../../server/finance/forecast.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const line = (title: string, actualsBasis: 'IN_PERIOD' | 'CUMULATIVE' = 'IN_PERIOD'): SeedTable =>
  facts(InvestmentLineRow, { areaId, asAt: '2024-04-01' }, [
    { key: title, title, purpose: 'Testing', recurrence: 'ONE_OFF', actualsBasis },
  ]);
const budgets = facts(BudgetVersionRow, { areaId, asAt: '2024-03-01' }, [
  {
    key: 'w1',
    lineId: idOf('InvestmentLine', 'whole'),
    periodId: '2024/2025|FY',
    stage: 'APPROVED',
    amount: known(pounds(1000)),
    approvedOn: '2024-03-01',
  },
  {
    key: 'w2',
    lineId: idOf('InvestmentLine', 'whole'),
    periodId: '2024/2025|FY',
    stage: 'REVISED',
    amount: known(pounds(1200)),
    approvedOn: '2024-09-01',
    supersedesId: idOf('BudgetVersion', 'w1'),
  },
  {
    key: 'w3',
    lineId: idOf('InvestmentLine', 'whole'),
    periodId: '2025/2026|FY',
    stage: 'APPROVED',
    amount: known(pounds(500)),
    approvedOn: '2024-03-01',
  },
  {
    key: 'w4',
    lineId: idOf('InvestmentLine', 'whole'),
    periodId: '2025/2026|FY',
    stage: 'PROPOSED',
    amount: known(pounds(9999)),
  },
  {
    key: 'h1',
    lineId: idOf('InvestmentLine', 'half known'),
    periodId: '2024/2025|FY',
    stage: 'APPROVED',
    amount: known(pounds(300)),
    approvedOn: '2024-03',
  },
  {
    key: 'h2',
    lineId: idOf('InvestmentLine', 'half known'),
    periodId: '2025/2026|FY',
    stage: 'APPROVED',
    amount: unknown('Not said'),
    approvedOn: '2024-03',
  },
]);
const actual = (
  lineKey: string,
  key: string,
  periodId: string,
  postedOn: string,
  amount: number,
  basis: 'IN_PERIOD' | 'CUMULATIVE' = 'IN_PERIOD',
) =>
  facts(ActualRow, { areaId, asAt: postedOn }, [
    {
      key,
      lineId: idOf('InvestmentLine', lineKey),
      periodId,
      postedOn,
      amount: pounds(amount),
      basis,
      description: 'Pay',
    },
  ]);
const others: SeedTable[] = [
  facts(
    CommitmentRow,
    { areaId, asAt: '2024-05-01', lineId: idOf('InvestmentLine', 'whole'), title: 'Locums', kind: 'CONTRACT' },
    [
      { key: 'c1', status: 'OPEN', amount: known(pounds(150)) },
      { key: 'c2', status: 'CANCELLED', amount: known(pounds(900)) },
    ],
  ),
  facts(
    ForecastRow,
    { areaId, lineId: idOf('InvestmentLine', 'whole'), periodId: '2024/2025|FY', method: 'Run rate' },
    [
      { key: 'f1', asAt: '2024-06-30', amount: known(pounds(1100)) },
      { key: 'f2', asAt: '2024-10-31', amount: known(pounds(1150)) },
    ],
  ),
  actual('whole', 'a1', '2024-05|M', '2024-05-31', 200),
  actual('whole', 'a2', '2024-06|M', '2024-06-30', 100),
  actual('whole', 'a3', '2024-07|M', '2024-07-31', -50),
  actual('running', 'r1', '2024-05|M', '2024-05-31', 200, 'CUMULATIVE'),
  actual('running', 'r2', '2024-06|M', '2024-06-30', 350, 'CUMULATIVE'),
  actual('running', 'r3', '2025-04|M', '2025-04-30', 40, 'CUMULATIVE'),
];

type Figure = { state: string; value: number | null; note: string | null };
type Position = Record<
  'approved' | 'committed' | 'actual' | 'forecastOutturn' | 'forecastRemaining' | 'variance',
  Figure
>;

describe('where an investment line stands', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() =>
    put(api.url, [
      line('whole'),
      line('half known'),
      line('silent'),
      line('running', 'CUMULATIVE'),
      budgets,
      ...others,
    ]),
  );

  async function position(title: string, asAt: string): Promise<Position> {
    const figure = '{ state value note }';
    const { investmentLines } = await api.query<{ investmentLines: { nodes: { position: Position }[] } }>(
      `query Position($title: String!, $asAt: Date!) { investmentLines(filter: { title: { equals: $title } }) { nodes { position(asAt: $asAt) {
        approved ${figure} committed ${figure} actual ${figure} forecastOutturn ${figure} forecastRemaining ${figure} variance ${figure} } } } }`,
      { title, asAt },
    );
    return investmentLines.nodes[0]?.position as Position;
  }
  const sums = (found: Position): Record<string, number | null> =>
    Object.fromEntries(Object.entries(found).map(([part, { value }]) => [part, value]));

  it('adds the latest approved budget of every period, and takes spend, commitments and forecasts as they stood', async () => {
    expect(sums(await position('whole', '2024-12-31'))).toEqual({
      approved: pounds(1700),
      committed: pounds(150),
      actual: pounds(250),
      forecastOutturn: pounds(1150),
      forecastRemaining: pounds(750),
      variance: pounds(550),
    });
  });

  it('knows nothing of what came later', async () => {
    expect(sums(await position('whole', '2024-06-30'))).toMatchObject({
      approved: pounds(1500),
      actual: pounds(300),
      forecastOutturn: pounds(1100),
    });
  });

  it('counts cumulative spend once a year, by its latest period', async () => {
    expect((await position('running', '2024-12-31')).actual.value).toBe(pounds(350));
    expect((await position('running', '2025-05-31')).actual.value).toBe(pounds(390));
  });

  it('is unknown, and says why, where a part is', async () => {
    expect((await position('half known', '2024-12-31')).approved).toEqual({
      state: 'UNKNOWN',
      value: null,
      note: expect.stringContaining('sum of one'),
    });
    const silent = await position('silent', '2024-12-31');
    expect(Object.values(silent).map(({ state }) => state)).toEqual(Array(6).fill('UNKNOWN'));
    expect(silent.actual.note).toBe('No spend has been reported.');
  });

  it('is approximate where a part is, and disputed where a part is', async () => {
    await put(api.url, [
      line('doubted'),
      facts(BudgetVersionRow, { areaId, asAt: '2024', lineId: idOf('InvestmentLine', 'doubted'), stage: 'APPROVED' }, [
        { key: 'd1', periodId: '2024/2025|FY', amount: about(pounds(100)) },
        { key: 'd2', periodId: '2025/2026|FY', amount: disputed(pounds(10), 'Two papers differ.') },
      ]),
    ]);
    const { investmentLines } = await api.query<{ investmentLines: { nodes: { position: { approved: object } }[] } }>(
      '{ investmentLines(filter: { title: { equals: "doubted" } }) { nodes { position { approved { state qualifier value } } } } }',
    );
    expect(investmentLines.nodes[0]?.position.approved).toEqual({
      state: 'DISPUTED',
      qualifier: 'APPROXIMATE',
      value: pounds(110),
    });
  });

  it('cannot mix two ways of reporting spend on one line', async () => {
    await expect(put(api.url, [actual('whole', 'mixed', '2024-08|M', '2024-08-31', 5, 'CUMULATIVE')])).rejects.toThrow(
      /foreign key/,
    );
  });
});

/** Pots of money. Two that look alike stay two: the reserve of 2022 and the contingency of 2024 are different money. */
import { FundingSourceRow } from '../../server/finance/funding-source.entity.js';
import { facts, idOf, known, passage, pounds, unknown, type SeedTable } from '../seed.js';

const holder = (council: string) => ({
  areaId: idOf('Area', council),
  holderId: idOf('Organisation', `${council}-council`),
});

const allocation = (council: string, year: number, sum: number) => ({
  key: `${council}-dsg-${String(year)}`,
  name: `Dedicated Schools Grant ${String(year)}-${String(year + 1).slice(2)}`,
  kind: 'DSG' as const,
  amount: known(
    pounds(sum),
    'The allocation of the whole grant for the financial year, not only its high needs block.',
  ),
  asAt: String(year),
  sourceId: passage('dfe-dsg-allocations by council'),
  ...holder(council),
});

export const fundingSources: SeedTable = facts(FundingSourceRow, {}, [
  {
    key: 'wirral-reserve-2021-22',
    name: 'Reserve from the 2021/22 underspend for the SEND programme',
    kind: 'RESERVE',
    amount: known(pounds(1_051_000), 'Not to be merged with the £1.1m of 2024, which is other money.'),
    asAt: '2022-09-14',
    sourceId: passage('001 §4.1'),
    ...holder('wirral'),
  },
  {
    key: 'wirral-contingency-2024',
    name: 'Strategic Holding Account Contingency',
    kind: 'CONTINGENCY',
    amount: unknown('Only the £1.1m taken out of it is known.'),
    asAt: '2024-09-11',
    sourceId: passage('wirral-pr-2024-09 Wirral SEND'),
    ...holder('wirral'),
  },
  {
    key: 'wirral-dsg-programme',
    name: 'Dedicated Schools Grant used for the SEND programme',
    kind: 'DSG',
    amount: unknown('Named beside the reserve as supporting the programme, without a sum.'),
    asAt: '2022-09-14',
    sourceId: passage('001 §7.2'),
    ...holder('wirral'),
  },
  allocation('wirral', 2021, 301_470_287),
  allocation('wirral', 2022, 315_760_378),
  allocation('wirral', 2023, 336_353_235),
  allocation('herefordshire', 2023, 160_337_196),
  allocation('worcestershire', 2023, 532_607_437),
  {
    key: 'worcestershire-budget-2019-20',
    name: 'Council budget 2019/20',
    kind: 'BASE_BUDGET',
    amount: unknown('Only the £675,000 added for SEND is known.'),
    asAt: '2019-03~',
    sourceId: passage('002 ¶29'),
    ...holder('worcestershire'),
  },
  {
    key: 'worcestershire-toileting-capital',
    name: 'Capital for specialist toileting facilities',
    kind: 'CAPITAL',
    amount: unknown('A budget is said to be available; no sum is given.'),
    asAt: '2019-03~',
    sourceId: passage('002 ¶26'),
    ...holder('worcestershire'),
  },
]);

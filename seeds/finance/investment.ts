/** Money agreed by purpose, with its budgets, the move that paid for it and what is committed. No source reports any spend. */
import { BudgetVersionRow } from '../../server/finance/budget-version.entity.js';
import { CommitmentRow } from '../../server/finance/commitment.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { VirementRow } from '../../server/finance/virement.entity.js';
import { about, facts, idOf, known, passage, pounds, unknown, type SeedTable } from '../seed.js';

const area = (slug: string) => idOf('Area', slug);
const pot = (key: string) => idOf('FundingSource', key);
const line = (key: string) => idOf('InvestmentLine', key);

const decided = { areaId: area('wirral'), asAt: '2024-10-16', sourceId: passage('000 ¶1') } as const;
const reserve = { areaId: area('wirral'), asAt: '2022-09-14', sourceId: passage('001 §4.1') } as const;
const worcestershire = { areaId: area('worcestershire'), asAt: '2019-03~', sourceId: passage('002 ¶29') } as const;
const toileting = { areaId: area('worcestershire'), asAt: '2019-03~', sourceId: passage('002 ¶26') } as const;
const herefordshire = { areaId: area('herefordshire'), asAt: '2023-23~', sourceId: passage('003 ¶21') } as const;

export const investment: readonly SeedTable[] = [
  facts(InvestmentLineRow, { recurrence: 'UNKNOWN', actualsBasis: 'IN_PERIOD' }, [
    {
      key: 'wirral-send-2024-25',
      title: 'SEND improvement investment 2024-25',
      purpose: 'Improving SEND services, with additional staff.',
      fundingSourceId: pot('wirral-contingency-2024'),
      ...decided,
    },
    {
      key: 'wirral-send-2025-26',
      title: 'SEND improvement investment 2025-26',
      purpose: 'Improving SEND services in the year after.',
      ...decided,
    },
    {
      key: 'wirral-send-reserve',
      title: 'SEND transformation programme from the reserve',
      purpose: 'The improvement plan and change programme under the statement of action.',
      fundingSourceId: pot('wirral-reserve-2021-22'),
      ...reserve,
    },
    {
      key: 'worcestershire-send-2019-20',
      title: 'Additional SEND funding 2019/20',
      purpose: 'About 15 different types of post in SEND, not named.',
      fundingSourceId: pot('worcestershire-budget-2019-20'),
      ...worcestershire,
    },
    {
      key: 'worcestershire-toileting',
      title: 'Specialist toileting facilities',
      purpose: 'Letting a child stay in mainstream school, where a cost benefit analysis supports it.',
      fundingSourceId: pot('worcestershire-toileting-capital'),
      ...toileting,
    },
    {
      key: 'herefordshire-early-intervention-2024-25',
      title: 'Early intervention in schools 2024-25',
      purpose: 'What scrutiny recommends that the executive fund adequately.',
      ...herefordshire,
    },
  ]),
  facts(BudgetVersionRow, {}, [
    {
      key: 'wirral-send-2024-25 approved',
      lineId: line('wirral-send-2024-25'),
      periodId: '2024/2025|FY',
      stage: 'APPROVED',
      amount: known(pounds(1_100_000)),
      approvedBy: 'Policy and Resources Committee',
      approvedOn: '2024-09-11',
      ...decided,
    },
    {
      key: 'wirral-send-2025-26 approved',
      lineId: line('wirral-send-2025-26'),
      periodId: '2025/2026|FY',
      stage: 'APPROVED',
      amount: known(
        pounds(2_800_000),
        'The minutes say agreed for the following year; the decision itself is reported as provision for future budgets.',
      ),
      approvedBy: 'Policy and Resources Committee',
      approvedOn: '2024-09-11',
      ...decided,
    },
    {
      key: 'worcestershire-send-2019-20 approved',
      lineId: line('worcestershire-send-2019-20'),
      periodId: '2019/2020|FY',
      stage: 'APPROVED',
      amount: known(pounds(675_000)),
      ...worcestershire,
    },
    {
      key: 'worcestershire-toileting unknown',
      lineId: line('worcestershire-toileting'),
      stage: 'APPROVED',
      amount: unknown('A budget is said to be available; no sum is given.'),
      ...toileting,
    },
    {
      key: 'herefordshire-early-intervention-2024-25 proposed',
      lineId: line('herefordshire-early-intervention-2024-25'),
      periodId: '2024/2025|FY',
      stage: 'PROPOSED',
      amount: unknown('The recommendation asks for adequate funding and names no sum.'),
      ...herefordshire,
    },
  ]),
  facts(VirementRow, {}, [
    {
      key: 'wirral-contingency-to-send-2024-25',
      areaId: area('wirral'),
      fromSourceId: pot('wirral-contingency-2024'),
      toLineId: line('wirral-send-2024-25'),
      amount: known(pounds(1_100_000)),
      reason: 'Investment in SEND services in 2024-25.',
      madeOn: '2024-09-11',
      asAt: '2024-09-11',
      sourceId: passage('wirral-pr-2024-09 Wirral SEND'),
    },
  ]),
  facts(CommitmentRow, {}, [
    {
      key: 'wirral-locum-eps-5909',
      areaId: area('wirral'),
      title: 'Locum educational psychologists for 15 months (decision 5909)',
      kind: 'CONTRACT',
      status: 'UNKNOWN',
      amount: about(
        pounds(926_250),
        'Estimated in the decision, over 15 months from a start that is not recorded. It does not say which line pays. Agency staff count as employees in the CIPFA groups.',
      ),
      asAt: '2025~',
      sourceId: passage('wirral-decision-5909 decision'),
    },
  ]),
];

/** The fictional money: pots, lines, what was budgeted, moved, committed, spent and forecast. */
import { CommitmentRow } from '../../server/finance/commitment.entity.js';
import { FundingRequestRow } from '../../server/finance/funding-request.entity.js';
import { FundingResponsibilityRow } from '../../server/finance/funding-responsibility.entity.js';
import { FundingSourceRow } from '../../server/finance/funding-source.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { VirementRow } from '../../server/finance/virement.entity.js';
import type { InventedArea, World } from '../invent.js';
import { quotient } from '../whole-numbers.js';
import { facts, idOf, known, notApplicable, pounds, unknown, type SeedTable } from '../seed.js';
import { inventedBudgets } from './invented-budgets.js';
import { inventedForecasts, inventedLedger } from './invented-ledger.js';
import { linesOf, type InventedLine } from './invented-lines.js';
import { virementsOf } from './invented-virements.js';

export function inventFinance(world: World, area: InventedArea): SeedTable[] {
  const lines = linesOf(world, area);
  return [
    pots(area),
    facts(
      InvestmentLineRow,
      area.told('finance'),
      lines.map(({ number, title, purpose, s251, subjective, pot, basis }) => ({
        key: area.key(number),
        fundingSourceId: area.id('FundingSource', pot),
        s251LineId: idOf('Code', `s251-2024 ${s251}`),
        subjectiveGroupId: idOf('Code', `cipfa-subjective ${subjective}`),
        title,
        purpose,
        recurrence: pot === 'grant' ? 'ONE_OFF' : 'RECURRENT',
        actualsBasis: basis,
      })),
    ),
    inventedBudgets(area, lines),
    facts(
      VirementRow,
      area.told('finance'),
      virementsOf(lines.length).map(({ key, from, to, pence, reason, madeOn }) => ({
        key: area.key(key),
        fromSourceId: from === 'reserve' ? area.id('FundingSource', 'reserve') : null,
        fromLineId: from === 'reserve' ? null : area.id('InvestmentLine', from),
        toLineId: area.id('InvestmentLine', to),
        amount: known(pence),
        reason,
        madeOn,
        asAt: madeOn,
      })),
    ),
    commitments(area, lines),
    inventedLedger(world, area, lines),
    inventedForecasts(area, lines),
    ...asked(area),
  ];
}

function pots(area: InventedArea): SeedTable {
  const council = { holderId: area.id('Organisation', 'council') };
  const health = { holderId: area.id('Organisation', 'icb') };
  return facts(FundingSourceRow, area.told('finance'), [
    {
      key: area.key('base'),
      name: 'Council base budget for SEND',
      kind: 'BASE_BUDGET',
      amount: known(pounds(7_900_000)),
      ...council,
    },
    {
      key: area.key('high-needs'),
      name: 'High needs block',
      kind: 'DSG_HIGH_NEEDS',
      amount: known(pounds(16_400_000)),
      ...council,
    },
    {
      key: area.key('grant'),
      name: 'Improvement grant',
      kind: 'GRANT',
      amount: known(pounds(800_000)),
      establishedOn: '2024-06',
      ...council,
    },
    {
      key: area.key('icb'),
      name: 'Children’s community health budget',
      kind: 'ICB',
      amount: unknown('The board has not said how much of its block contract is for children.'),
      ...health,
    },
    {
      key: area.key('reserve'),
      name: 'SEND transformation reserve',
      kind: 'RESERVE',
      amount: known(pounds(1_000_000)),
      establishedOn: '2024-02',
      ...council,
    },
  ]);
}

function commitments(area: InventedArea, lines: readonly InventedLine[]): SeedTable {
  return facts(
    CommitmentRow,
    area.told('finance'),
    lines.map(({ number, title, budgets: [, current] }) => {
      const isPosts = number % 3 === 1;
      return {
        key: area.key(number),
        lineId: area.id('InvestmentLine', number),
        supplierId: isPosts ? null : area.id('Organisation', number % 3 === 0 ? 'partner' : 'community-trust'),
        title: isPosts ? `Posts offered and not yet started: ${title}` : `Contract: ${title}`,
        kind: isPosts ? 'POST' : 'CONTRACT',
        status: number % 4 === 3 ? 'SPENT' : 'OPEN',
        amount:
          number % 7 === 6
            ? unknown('The contract is called off by the day; no sum is fixed.')
            : known(quotient(current, 20)),
        startsOn: '2025-10-01',
        endsOn: '2026-09-30',
        asAt: '2025-10-01',
      };
    }),
  );
}

function asked(area: InventedArea): SeedTable[] {
  const told = area.told('finance');
  const between = { askedOfId: area.id('Organisation', 'icb'), askedById: area.id('Organisation', 'council') };
  return [
    facts(FundingRequestRow, told, [
      {
        key: area.key('neuro'),
        purpose: 'A second neurodevelopmental team for two years',
        amount: known(pounds(240_000)),
        agreed: known(pounds(240_000)),
        status: 'AGREED',
        requestedOn: '2025-03-12',
        ...between,
      },
      {
        key: area.key('salt'),
        purpose: 'Four more speech and language therapists',
        amount: known(pounds(180_000)),
        agreed: notApplicable('No answer has come.'),
        status: 'PENDING',
        requestedOn: '2025-11-13',
        ...between,
      },
    ]),
    facts(FundingResponsibilityRow, told, [
      {
        key: area.key('therapy'),
        payerId: area.id('Organisation', 'icb'),
        costType: 'Therapy named in a plan',
        status: 'AGREED',
        rule: 'Health pays for therapy that treats; the council for therapy that educates.',
      },
      {
        key: area.key('equipment'),
        costType: 'Equipment used at school and at home',
        paidBy: 'Council and health by halves, until it is settled',
        status: 'UNRESOLVED',
      },
      {
        key: area.key('transport'),
        payerId: area.id('Organisation', 'council'),
        costType: 'Transport to short breaks',
        status: 'DISPUTED',
      },
    ]),
  ];
}

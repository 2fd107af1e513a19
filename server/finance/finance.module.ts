import { Actual } from '../../schema/finance/actual.js';
import { BudgetVersion } from '../../schema/finance/budget-version.js';
import { Commitment } from '../../schema/finance/commitment.js';
import { financeEdges } from '../../schema/finance/finance.edges.js';
import { financePolicy } from '../../schema/finance/finance.policy.js';
import { Forecast } from '../../schema/finance/forecast.js';
import { FundingRequest } from '../../schema/finance/funding-request.js';
import { FundingResponsibility } from '../../schema/finance/funding-responsibility.js';
import { FundingSource } from '../../schema/finance/funding-source.js';
import { InvestmentLine } from '../../schema/finance/investment-line.js';
import { LedgerCoding } from '../../schema/finance/ledger-coding.js';
import { LedgerMapping } from '../../schema/finance/ledger-mapping.js';
import { Section251Line } from '../../schema/finance/section-251-line.js';
import { Virement } from '../../schema/finance/virement.js';
import type { Module } from '../platform/module.js';
import { ActualRow } from './actual.entity.js';
import { approveBudget } from './approve-budget.js';
import { BudgetVersionRow } from './budget-version.entity.js';
import { cancelCommitment } from './cancel-commitment.js';
import { closeInvestmentLine } from './close-investment-line.js';
import { CommitmentRow } from './commitment.entity.js';
import { correctedMoney } from './corrected-money.js';
import { establishFundingSource } from './establish-funding-source.js';
import { financeLinks } from './finance.links.js';
import { ForecastRow } from './forecast.entity.js';
import { FundingRequestRow } from './funding-request.entity.js';
import { FundingResponsibilityRow } from './funding-responsibility.entity.js';
import { FundingSourceRow } from './funding-source.entity.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { LedgerCodingRow } from './ledger-coding.entity.js';
import { LedgerMappingRow } from './ledger-mapping.entity.js';
import { ledgerImport } from './ledger/import.js';
import { openInvestmentLine } from './open-investment-line.js';
import { proposeBudget } from './propose-budget.js';
import { recordCommitment } from './record-commitment.js';
import { recordForecast } from './record-forecast.js';
import { recordFundingOutcome } from './record-funding-outcome.js';
import { recordFundingResponsibility } from './record-funding-responsibility.js';
import { recordOutturn } from './record-outturn.js';
import { recordSpend } from './record-spend.js';
import { recordVirement } from './record-virement.js';
import { requestFunding } from './request-funding.js';
import { restateFundingSource } from './restate-funding-source.js';
import { reviseBudget } from './revise-budget.js';
import { saveLedgerMapping } from './save-ledger-mapping.js';
import { Section251LineRow } from './section-251-line.entity.js';
import { section251Import } from './section-251/import.js';
import { settleFundingResponsibility } from './settle-funding-responsibility.js';
import { spendCommitment } from './spend-commitment.js';
import { VirementRow } from './virement.entity.js';

export const finance: Module = {
  name: 'finance',
  tables: [
    [FundingSource, FundingSourceRow],
    [InvestmentLine, InvestmentLineRow],
    [BudgetVersion, BudgetVersionRow],
    [Virement, VirementRow],
    [Commitment, CommitmentRow],
    [Actual, ActualRow],
    [Forecast, ForecastRow],
    [FundingRequest, FundingRequestRow],
    [FundingResponsibility, FundingResponsibilityRow],
    [LedgerMapping, LedgerMappingRow],
    [LedgerCoding, LedgerCodingRow],
    [Section251Line, Section251LineRow],
  ],
  edges: financeEdges,
  policy: financePolicy,
  links: financeLinks,
  writes: [
    establishFundingSource,
    restateFundingSource,
    openInvestmentLine,
    closeInvestmentLine,
    proposeBudget,
    approveBudget,
    reviseBudget,
    recordOutturn,
    recordVirement,
    recordCommitment,
    spendCommitment,
    cancelCommitment,
    recordSpend,
    recordForecast,
    requestFunding,
    recordFundingOutcome,
    recordFundingResponsibility,
    settleFundingResponsibility,
    saveLedgerMapping,
  ],
  corrections: correctedMoney,
  imports: [ledgerImport, section251Import],
  resolvers: [],
};

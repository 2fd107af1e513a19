import { Actual } from '../../schema/finance/actual.js';
import { BudgetVersion } from '../../schema/finance/budget-version.js';
import { Commitment } from '../../schema/finance/commitment.js';
import { financeEdges } from '../../schema/finance/finance.edges.js';
import { Forecast } from '../../schema/finance/forecast.js';
import { FundingRequest } from '../../schema/finance/funding-request.js';
import { FundingResponsibility } from '../../schema/finance/funding-responsibility.js';
import { FundingSource } from '../../schema/finance/funding-source.js';
import { InvestmentLine } from '../../schema/finance/investment-line.js';
import { Virement } from '../../schema/finance/virement.js';
import type { Module } from '../platform/module.js';
import { ActualRow } from './actual.entity.js';
import { BudgetVersionRow } from './budget-version.entity.js';
import { CommitmentRow } from './commitment.entity.js';
import { financeLinks } from './finance.links.js';
import { ForecastRow } from './forecast.entity.js';
import { FundingRequestRow } from './funding-request.entity.js';
import { FundingResponsibilityRow } from './funding-responsibility.entity.js';
import { FundingSourceRow } from './funding-source.entity.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { recordSpend } from './record-spend.js';
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
  ],
  edges: financeEdges,
  links: financeLinks,
  writes: [recordSpend],
  resolvers: [],
};

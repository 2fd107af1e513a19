import { BudgetVersion } from '../../schema/finance/budget-version.js';
import { InvestmentLine } from '../../schema/finance/investment-line.js';
import { links, type NounLinks } from '../reading/links.js';
import { investmentPosition } from './investment-position.js';
import { currentBudget } from './current-budget.js';

export const financeLinks: readonly NounLinks[] = [
  links(InvestmentLine, { summaries: { position: investmentPosition } }),
  links(BudgetVersion, { summaries: { current: currentBudget } }),
];

import { BudgetVersion } from '../../schema/finance/budget-version.js';
import { InvestmentLine } from '../../schema/finance/investment-line.js';
import { Section251Line } from '../../schema/finance/section-251-line.js';
import { links, type NounLinks } from '../reading/links.js';
import { investmentPosition } from './investment-position.js';
import { currentBudget } from './current-budget.js';
import { currentSection251Line } from './current-section-251-line.js';

export const financeLinks: readonly NounLinks[] = [
  links(InvestmentLine, { summaries: { position: investmentPosition } }),
  links(BudgetVersion, { summaries: { current: currentBudget } }),
  links(Section251Line, { summaries: { current: currentSection251Line } }),
];

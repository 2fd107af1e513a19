/** Where money leads: from pot to line, to what is budgeted, committed, spent and forecast. */
import { Area } from '../places/area.js';
import { Code } from '../places/code.js';
import { Organisation } from '../places/organisation.js';
import { Period } from '../places/period.js';
import { edge, type Edge } from '../shared/edges.js';
import { Actual } from './actual.js';
import { BudgetVersion } from './budget-version.js';
import { Commitment } from './commitment.js';
import { Forecast } from './forecast.js';
import { FundingRequest } from './funding-request.js';
import { FundingResponsibility } from './funding-responsibility.js';
import { FundingSource } from './funding-source.js';
import { InvestmentLine } from './investment-line.js';
import { LedgerCoding } from './ledger-coding.js';
import { LedgerMapping } from './ledger-mapping.js';
import { Section251Line } from './section-251-line.js';
import { Virement } from './virement.js';

export const financeEdges: readonly Edge[] = [
  edge([FundingSource, 'area', 'The area the money is for.'], [Area, 'fundingSources', 'The pots of money for it.']),
  edge([FundingSource, 'holder', 'The organisation that holds the pot.'], [Organisation, 'fundingSources', 'The pots it holds.']),

  edge([InvestmentLine, 'area', 'The area the money is for.'], [Area, 'investmentLines', 'Money agreed for it, by purpose.']),
  edge([InvestmentLine, 'fundingSource', 'The pot it draws on. Null: the source does not say.'], [FundingSource, 'investmentLines', 'The lines that draw on it.']),
  edge([InvestmentLine, 's251Line', 'Its line in the section 251 return. Null: not mapped.'], [Code, 's251InvestmentLines', 'Lines of investment reported under it.']),
  edge([InvestmentLine, 'subjectiveGroup', 'Its CIPFA subjective group. Null: not mapped, or several.'], [Code, 'subjectiveInvestmentLines', 'Lines of investment in it.']),

  edge([BudgetVersion, 'area', 'The area concerned.'], [Area, 'budgetVersions', 'Budgets for it, every version.']),
  edge([BudgetVersion, 'line', 'The line.'], [InvestmentLine, 'budgetVersions', 'Its budgets by period and stage, every version.']),
  edge([BudgetVersion, 'period', 'The period the budget is for. Null: the source does not say.'], [Period, 'budgetVersions', 'Budgets for it.']),
  edge([BudgetVersion, 'supersedes', 'The version it replaces. Null: the first.'], [BudgetVersion, 'supersededBy', 'The version that replaced it.'], { parts: 'recordedAt' }),

  edge([BudgetVersion, 'virement', 'The movement of money that made it. Null: another decision.'], [Virement, 'budgetVersions', 'The budgets it revised.']),

  edge([Virement, 'area', 'The area concerned.'], [Area, 'virements', 'Money moved within its budgets.']),
  edge([Virement, 'period', 'The period whose budgets it moves. Null: the source does not say.'], [Period, 'virements', 'Money moved within the budgets for it.']),
  edge([Virement, 'fromSource', 'The pot the money left. Null: it left a line.'], [FundingSource, 'virementsOut', 'Money moved out of it.']),
  edge([Virement, 'fromLine', 'The line the money left. Null: it left a pot.'], [InvestmentLine, 'virementsOut', 'Money moved out of it.']),
  edge([Virement, 'toLine', 'The line the money went to.'], [InvestmentLine, 'virementsIn', 'Money moved into it.']),

  edge([Commitment, 'area', 'The area concerned.'], [Area, 'commitments', 'Money committed for it.']),
  edge([Commitment, 'line', 'The line it is paid from. Null: the source does not say.'], [InvestmentLine, 'commitments', 'What of it is committed.']),
  edge([Commitment, 'supplier', 'Who will be paid. Null: not named.'], [Organisation, 'commitmentsOwed', 'What is committed to it.']),

  edge([Actual, 'area', 'The area concerned.'], [Area, 'actuals', 'Spend recorded for it.']),
  edge([Actual, 'line', 'The line it was spent from.'], [InvestmentLine, 'actuals', 'What was spent from it, entry by entry.']),
  edge([Actual, 'period', 'The period it was spent in.'], [Period, 'actuals', 'Spend in it.']),

  edge([LedgerCoding, 'mapping', 'The mapping it is part of.'], [LedgerMapping, 'codings', 'Which coding belongs to which line.'], { parts: 'costCentre' }),
  edge([LedgerCoding, 'line', 'The line whose spend is posted to it.'], [InvestmentLine, 'ledgerCodings', 'How the finance system codes its spend.']),

  edge([Forecast, 'area', 'The area concerned.'], [Area, 'forecasts', 'What its lines were expected to spend, as judged over time.']),
  edge([Forecast, 'line', 'The line.'], [InvestmentLine, 'forecasts', 'What it was expected to spend, as judged over time.']),
  edge([Forecast, 'period', 'The period forecast.'], [Period, 'forecasts', 'Forecasts for it.']),

  edge([FundingRequest, 'area', 'The area the money was for.'], [Area, 'fundingRequests', 'Money asked for from other bodies.']),
  edge([FundingRequest, 'askedOf', 'The body asked.'], [Organisation, 'fundingRequestsReceived', 'Money it was asked for.']),
  edge([FundingRequest, 'askedBy', 'The body that asked.'], [Organisation, 'fundingRequestsMade', 'Money it asked for.']),

  edge([FundingResponsibility, 'area', 'The area the rule holds in.'], [Area, 'fundingResponsibilities', 'Who pays for what in it.']),
  edge([FundingResponsibility, 'payer', 'The organisation that pays, where it is one organisation. Null: a kind of body, or not settled.'], [Organisation, 'fundingResponsibilities', 'What it pays for.']),

  edge([Section251Line, 'area', 'The council area, region or country it is about.'], [Area, 'section251Lines', 'What its statements under section 251 say, line by line.']),
  edge([Section251Line, 'code', 'The line, in the list of its year.'], [Code, 'section251Lines', 'What is planned and spent under it.']),
  edge([Section251Line, 'period', 'The financial year.'], [Period, 'section251Lines', 'What is planned and spent in it under section 251.']),
  edge([Section251Line, 'supersedes', 'The line of an earlier release that it replaces. Null: the first.'], [Section251Line, 'supersededBy', 'The line of the later release that replaced it.'], { parts: 'recordedAt' }),
];

/** Who may read and send each field of finance. */
import { Actual } from './actual.js';
import { ApproveBudget, DecidedBudgetInput } from './approve-budget.js';
import { BudgetAccepted, BudgetInput } from './budget-input.js';
import { BudgetVersion } from './budget-version.js';
import { CancelCommitment } from './cancel-commitment.js';
import { CloseInvestmentLine } from './close-investment-line.js';
import { Commitment } from './commitment.js';
import { EstablishFundingSource } from './establish-funding-source.js';
import { Forecast } from './forecast.js';
import { FundingRequest } from './funding-request.js';
import { FundingResponsibility } from './funding-responsibility.js';
import { FundingSource } from './funding-source.js';
import { InvestmentLine } from './investment-line.js';
import { InvestmentPosition } from './investment-position.js';
import { LedgerCoding } from './ledger-coding.js';
import { LedgerMapping } from './ledger-mapping.js';
import { OpenInvestmentLine } from './open-investment-line.js';
import { ProposeBudget } from './propose-budget.js';
import { CommitmentInput, RecordCommitment } from './record-commitment.js';
import { RecordForecast } from './record-forecast.js';
import { RecordFundingOutcome } from './record-funding-outcome.js';
import { RecordFundingResponsibility } from './record-funding-responsibility.js';
import { RecordOutturn } from './record-outturn.js';
import { RecordSpend, SpendInput } from './record-spend.js';
import { RecordVirement } from './record-virement.js';
import { RequestFunding } from './request-funding.js';
import { RestateFundingSource } from './restate-funding-source.js';
import { ReviseBudget } from './revise-budget.js';
import { LedgerCodingInput, SaveLedgerMapping } from './save-ledger-mapping.js';
import { Section251Line } from './section-251-line.js';
import { SettleFundingResponsibility } from './settle-funding-responsibility.js';
import { CommitmentChanged, SpendCommitment } from './spend-commitment.js';
import { Virement } from './virement.js';
import { bookkeepers, input, only, open, write, type Policy } from '../shared/policy.js';

const ofTheBooks = 'How a finance system is coded is of use to who reads its extracts, and to fraud.';

export const financePolicy: readonly Policy[] = [
  open(FundingSource, 'name kind amount establishedOn'),
  open(InvestmentLine, 'title purpose recurrence actualsBasis closedOn position'),
  open(BudgetVersion, 'stage amount approvedBy approvedOn current'),
  open(Virement, 'amount reason madeOn'),
  open(Commitment, 'title kind status amount startsOn endsOn reference closedOn cancelledBecause'),
  open(Actual, 'amount basis postedOn description reference costCentre'),
  open(Forecast, 'amount method'),
  open(FundingRequest, 'purpose amount agreed status requestedOn answeredOn'),
  open(FundingResponsibility, 'costType paidBy status rule'),
  only(bookkeepers, LedgerMapping, 'name costCentreColumn subjectiveColumn periodForm periodColumn postedOnColumn amountColumn creditColumn descriptionColumn referenceColumn signConvention unit basis', ofTheBooks),
  only(bookkeepers, LedgerCoding, 'costCentre subjective', ofTheBooks),
  open(Section251Line, 'stage wording earlyYears primary secondary special alternativeProvision post16 gross income net netPerHead current'),

  open(BudgetAccepted, 'line budget'),
  open(InvestmentPosition, 'approved committed actual forecastOutturn forecastRemaining variance'),
  open(CommitmentChanged, 'commitment line'),

  input(DecidedBudgetInput, 'approvedBy approvedOn'),
  input(BudgetInput, 'lineId period replacesId'),
  input(CommitmentInput, 'title kind amount supplierId startsOn endsOn reference'),
  input(SpendInput, 'period amount postedOn description reference costCentre'),
  input(LedgerCodingInput, 'costCentre subjective lineId'),

  write(EstablishFundingSource, 'areaId holderId name kind amount establishedOn', 'fundingSource'),
  write(RestateFundingSource, 'fundingSourceId amount asAt sourceId', 'fundingSource'),
  write(OpenInvestmentLine, 'areaId title purpose recurrence actualsBasis fundingSourceId s251LineId subjectiveGroupId', 'line'),
  write(CloseInvestmentLine, 'lineId closedOn', 'line'),
  write(ProposeBudget, 'amount', ''),
  write(ApproveBudget, 'amount', ''),
  write(ReviseBudget, 'amount', ''),
  write(RecordOutturn, 'amount', ''),
  write(RecordVirement, 'fromSourceId fromLineId toLineId period amount reason madeOn approvedBy isInBudgets acceptUnknownBudget', 'virement toLine fromLine fromSource budgets'),
  write(RecordCommitment, 'lineId items acceptUnknownBudget', 'line commitments'),
  write(SpendCommitment, 'commitmentId spentOn remaining', ''),
  write(CancelCommitment, 'commitmentId cancelledOn reason', ''),
  write(RecordSpend, 'lineId items', 'line actuals'),
  write(RecordForecast, 'lineId period amount method', 'line forecast'),
  write(RequestFunding, 'areaId askedOfId askedById purpose amount requestedOn', 'request'),
  write(RecordFundingOutcome, 'requestId outcome agreed answeredOn sourceId', 'request'),
  write(RecordFundingResponsibility, 'areaId costType status payerId paidBy rule', 'responsibility'),
  write(SettleFundingResponsibility, 'responsibilityId asAt status payerId paidBy rule sourceId', 'responsibility'),
  write(SaveLedgerMapping, 'name expectedVersion costCentreColumn subjectiveColumn periodForm periodColumn postedOnColumn amountColumn creditColumn descriptionColumn referenceColumn signConvention unit basis codings', 'mapping'),
];

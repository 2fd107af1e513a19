import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';
import { ActualsBasis } from './actuals-basis.js';

export const LedgerPeriodForm = enumeration('LedgerPeriodForm', 'How an extract writes the period of a posting.', {
  MONTH: 'As a month of the calendar: 2025-09, Sep 2025, 09/2025.',
  FINANCIAL_PERIOD:
    'As year and period number, April the first: 202506 or 2025/06 is September 2025; 13 and over belong to March.',
  FROM_POSTING_DATE: 'Not at all: it is the month of the day of posting.',
});
export type LedgerPeriodForm = ValueOf<typeof LedgerPeriodForm>;

export const SignConvention = enumeration('SignConvention', 'Which sign spend has in an extract.', {
  SPEND_IS_POSITIVE: 'Spend above zero, income below.',
  SPEND_IS_NEGATIVE: 'Spend below zero, income above.',
});
export type SignConvention = ValueOf<typeof SignConvention>;

export const LedgerUnit = enumeration('LedgerUnit', 'What the amounts of an extract are written in.', {
  POUNDS: 'Pounds, with pence after a point.',
  PENCE: 'Pence.',
  THOUSANDS: 'Thousands of pounds.',
});
export type LedgerUnit = ValueOf<typeof LedgerUnit>;

const column = (what: string): { description: string } => ({ description: `The heading of the column with ${what}.` });
const optionalColumn = (what: string, without: string): { nullable: true; description: string } => ({
  nullable: true,
  description: `The heading of the column with ${what}. Null: ${without}.`,
});

@Listed({ as: 'ledgerMappings', filter: ['name', 'basis'], order: ['name'] })
@ObjectType({
  implements: [Node, Recorded],
  description:
    'How an organisation reads the extracts of its finance system: which column is what, and which coding belongs to which line.',
})
export class LedgerMapping extends Recorded {
  @Field(() => String, {
    description: 'Its name within the organisation, such as `monthly-extract`: an import names it.',
  })
  name!: string;

  @Field(() => String, column('the cost centre'))
  costCentreColumn!: string;

  @Field(() => String, optionalColumn('the subjective code', 'the cost centre alone says the line'))
  subjectiveColumn!: string | null;

  @Field(() => LedgerPeriodForm, { description: 'How the period is written.' })
  periodForm!: LedgerPeriodForm;

  @Field(() => String, optionalColumn('the period', 'it follows from the day of posting'))
  periodColumn!: string | null;

  @Field(() => String, optionalColumn('the day of posting', 'the last day of the period is taken'))
  postedOnColumn!: string | null;

  @Field(() => String, column('the amount, or with the debit where credits have a column of their own'))
  amountColumn!: string;

  @Field(() => String, optionalColumn('the credit, which is taken off', 'one column holds both'))
  creditColumn!: string | null;

  @Field(() => String, optionalColumn('what the ledger calls a posting', 'the coding stands for it'))
  descriptionColumn!: string | null;

  @Field(() => String, optionalColumn('the reference of a posting', 'postings are told apart by all else they say'))
  referenceColumn!: string | null;

  @Field(() => SignConvention, { description: 'Which sign spend has.' })
  signConvention!: SignConvention;

  @Field(() => LedgerUnit, { description: 'What amounts are written in.' })
  unit!: LedgerUnit;

  @Field(() => ActualsBasis, { description: 'Whether amounts are of the period alone or of the year so far.' })
  basis!: ActualsBasis;
}

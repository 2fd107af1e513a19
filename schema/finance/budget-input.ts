/** What every write of a budget says, and answers with. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { ReportingPeriod } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { BudgetVersion } from './budget-version.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType()
export abstract class BudgetInput extends StatementInput {
  @Field(() => ID, { description: 'The line the budget is of.' })
  lineId!: string;

  @Field(() => ReportingPeriod, {
    nullable: true,
    description: 'The period it is for, such as "2025/2026|FY". Left out: the source does not say.',
  })
  period?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The current version of this budget as it was read: the new one supersedes it. Left out: there is none. Refused with VERSION_CONFLICT where another is current.',
  })
  replacesId?: string | null;
}

@ObjectType()
export abstract class BudgetAccepted extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line, with its position now.' })
  line!: InvestmentLine;

  @Field(() => BudgetVersion, { description: 'The new version.' })
  budget!: BudgetVersion;
}

/** Beside those of its own. */
export const budgetRefusals = refusedWith(
  'BAD_AMOUNT',
  'YEAR_MISSING',
  'DATE_TO_COME',
  'PERIODS_OVERLAP',
  'WRONG_STAGE',
);

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { ActualsBasis } from './actuals-basis.js';
import { InvestmentLine, Recurrence } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A line of investment.' })
export class OpenInvestmentLineInput extends StatementInput {
  @Field(() => ID, { description: 'The area the money is for.' })
  areaId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => Recurrence, {
    defaultValue: Recurrence.UNKNOWN,
    description: 'Whether the money comes once or every year.',
  })
  recurrence!: Recurrence;

  @Field(() => ActualsBasis, { description: 'How spend against it will be reported. It stays so.' })
  actualsBasis!: ActualsBasis;

  @Field(() => ID, { nullable: true, description: 'The pot it draws on, of the same area. Left out: not said.' })
  fundingSourceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its line in the section 251 return. Left out: not mapped.' })
  s251LineId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Its CIPFA subjective group. Left out: not mapped, or several.',
  })
  subjectiveGroupId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The line was opened.' })
export class InvestmentLineOpened extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line.' })
  line!: InvestmentLine;
}

export const OpenInvestmentLine = mutation({
  verb: 'openInvestmentLine',
  does: 'Opens a line of investment: money for one purpose, to be budgeted, committed and spent.',
  refusals: { ...refusedWith('OTHER_AREA'), WRONG_CODE_LIST: 'the code is of another list.' },
  input: OpenInvestmentLineInput,
  success: InvestmentLineOpened,
});

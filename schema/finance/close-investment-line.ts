import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { InvestmentLine } from './investment-line.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A line of investment that is at its end.' })
export class CloseInvestmentLineInput extends ChangeInput {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => CalendarDate, { description: 'The last day on which anything may be spent from it.' })
  closedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The line was closed.' })
export class InvestmentLineClosed extends Accepted {
  @Field(() => InvestmentLine, { description: 'The line, with its position now.' })
  line!: InvestmentLine;
}

export const CloseInvestmentLine = mutation({
  verb: 'closeInvestmentLine',
  does: 'Closes a line for good: nothing more is budgeted, moved, committed or forecast. Spend up to its last day, and its outturn, may still come in.',
  refusals: {
    ...refusedWith('LINE_CLOSED', 'DATE_TO_COME'),
    OPEN_COMMITMENTS: 'something is still committed.',
    SPENT_LATER: 'spend was posted after that day.',
  },
  input: CloseInvestmentLineInput,
  success: InvestmentLineClosed,
});

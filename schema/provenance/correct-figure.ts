import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Correction } from './correction.js';

@InputType({ description: 'One figure of one record, and what it should have said.' })
export class CorrectFigureInput extends ChangeInput {
  @Field(() => ID, { description: 'The record, of any noun.' })
  recordId!: string;

  @Field(() => String, { description: 'The field of the record that holds the figure, such as `total`.' })
  field!: string;

  @Field(() => DecimalFigureInput, {
    description:
      'The right figure. The value is whole for a count, in whole pence for money, with at most two decimals for full-time equivalents.',
  })
  figure!: DecimalFigureInput;

  @Field(() => String, { description: 'Why it was wrong.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that gives the right figure. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The figure was put right.' })
export class FigureCorrected extends Accepted {
  @Field(() => Correction, {
    description:
      'The old and the new figure and why. It is about the record in force: where records are never changed, a new one that supersedes the old.',
  })
  correction!: Correction;
}

export const CorrectFigure = mutation({
  verb: 'correctFigure',
  does:
    'Puts one figure right. The old one stays readable: in the correction, in the history of the record, and as a record of its own where records are superseded (observations). ' +
    'Rules look at the figure again: `flags` are the doubts they raise now, and doubts that are over are settled.',
  refusals: {
    NOT_A_FIGURE: 'the record has no such figure. Postings of the ledger are put right by another posting.',
    HAS_ITS_OWN_WRITE: 'money that is approved, moved or promised has a write that also minds what is left.',
    NOTHING_CHANGED: 'the record says so already.',
    ALREADY_SUPERSEDED: 'a later record has replaced this one.',
    DOES_NOT_FIT: 'the figure contradicts the rest of the record.',
  },
  input: CorrectFigureInput,
  success: FigureCorrected,
});

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { WriteInput } from '../shared/write-input.js';
import { ActualsBasis } from './actuals-basis.js';
import { LedgerMapping, LedgerPeriodForm, LedgerUnit, SignConvention } from './ledger-mapping.js';

@InputType({ description: 'Which line a coding of the finance system belongs to.' })
export class LedgerCodingInput {
  @Field(() => String, { description: 'The cost centre, as the extract writes it.' })
  costCentre!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The subjective code. Left out: any that has no coding of its own.',
  })
  subjective?: string | null;

  @Field(() => ID, { description: 'The line of investment whose spend is posted to it.' })
  lineId!: string;
}

const heading = (what: string): { nullable: true; description: string } => ({
  nullable: true,
  description: `The heading of the column with ${what}.`,
});

@InputType({
  description: 'How extracts of a finance system are read. An import without a mapping proposes one from the file.',
})
export class SaveLedgerMappingInput extends WriteInput {
  @Field(() => String, { description: 'Its name within the organisation. A mapping of that name is replaced.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'To replace a mapping: its `version` as it was read.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'The heading of the column with the cost centre.' })
  costCentreColumn!: string;

  @Field(() => String, heading('the subjective code'))
  subjectiveColumn?: string | null;

  @Field(() => LedgerPeriodForm, { description: 'How the period is written.' })
  periodForm!: LedgerPeriodForm;

  @Field(() => String, heading('the period; needed unless it follows from the day of posting'))
  periodColumn?: string | null;

  @Field(() => String, heading('the day of posting; needed where the period follows from it'))
  postedOnColumn?: string | null;

  @Field(() => String, { description: 'The heading of the column with the amount, or the debit.' })
  amountColumn!: string;

  @Field(() => String, heading('the credit, where it has a column of its own'))
  creditColumn?: string | null;

  @Field(() => String, heading('what the ledger calls a posting'))
  descriptionColumn?: string | null;

  @Field(() => String, heading('the reference of a posting'))
  referenceColumn?: string | null;

  @Field(() => SignConvention, { defaultValue: SignConvention.SPEND_IS_POSITIVE, description: 'Which sign spend has.' })
  signConvention!: SignConvention;

  @Field(() => LedgerUnit, { defaultValue: LedgerUnit.POUNDS, description: 'What amounts are written in.' })
  unit!: LedgerUnit;

  @Field(() => ActualsBasis, { description: 'Whether amounts are of the period alone or of the year so far.' })
  basis!: ActualsBasis;

  @Field(() => [LedgerCodingInput], {
    description: 'Codings and their lines, all of them: what is not named here is left out of imports.',
  })
  codings!: LedgerCodingInput[];
}

@ObjectType({ implements: Accepted, description: 'The mapping was saved; imports can name it.' })
export class LedgerMappingSaved extends Accepted {
  @Field(() => LedgerMapping, { description: 'The mapping.' })
  mapping!: LedgerMapping;
}

export const SaveLedgerMapping = mutation({
  verb: 'saveLedgerMapping',
  does: 'Saves how extracts of the finance system are read, and which coding belongs to which line.',
  refusals: {
    MAPPING_EXISTS: 'there is a mapping of that name; name its version to replace it.',
    COLUMN_NEEDED: 'the form of the period needs a column that is not named.',
    DUPLICATE_CODING: 'one coding is given two lines.',
    OTHER_BASIS: 'a line reports its spend on the other basis.',
  },
  input: SaveLedgerMappingInput,
  success: LedgerMappingSaved,
});

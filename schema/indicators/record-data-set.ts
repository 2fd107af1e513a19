import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { DataSet } from './data-set.js';
import { ObservationSymbol } from './observation-symbol.js';

@InputType({ description: 'What a symbol means in a data set.' })
export class SymbolMeaningInput {
  @Field(() => String, { description: 'What stands in the file, such as `x` or `:`.' })
  text!: string;

  @Field(() => ObservationSymbol, { description: 'What it means here.' })
  means!: ObservationSymbol;

  @Field(() => String, { description: 'The meaning in words.' })
  explanation!: string;
}

@InputType({ description: 'A file of figures, in one release.' })
export class RecordDataSetInput extends StatementInput {
  @Field(() => String, {
    description: 'Short name for queries, such as `dfe-ehc-timeliness-2025`: small letters, digits and hyphens.',
  })
  slug!: string;

  @Field(() => String, { description: 'What the file is called.' })
  title!: string;

  @Field(() => String, { description: 'Which release, as its publisher names it.' })
  edition!: string;

  @Field(() => ID, { nullable: true, description: 'Who publishes it. Left out: the caller’s organisation.' })
  publisherId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The release before, of which it is the next. Left out: the first on record.',
  })
  followsId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong or missing in it, as published.' })
  caveats?: string | null;

  @Field(() => [SymbolMeaningInput], { defaultValue: [], description: 'What its symbols mean. Each stands once.' })
  symbols!: SymbolMeaningInput[];
}

@ObjectType({ implements: Accepted, description: 'The data set was recorded.' })
export class DataSetRecorded extends Accepted {
  @Field(() => DataSet, { description: 'The data set with its symbols.' })
  dataSet!: DataSet;
}

export const RecordDataSet = mutation({
  verb: 'recordDataSet',
  does: 'Puts a release of a file of figures on record, with what its symbols mean, so that definitions and values can name it. Public unless another tier is named. Files of Explore Education Statistics come by import.',
  refusals: {
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another data set has this short name.',
    ALREADY_FOLLOWED: 'another release follows that one already.',
    DUPLICATE_ITEM: 'a symbol stands twice.',
  },
  input: RecordDataSetInput,
  success: DataSetRecorded,
});

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { DefinitionVersion, PeriodKind } from './definition-version.js';

@InputType({ description: 'One way of counting an indicator.' })
export class DefineIndicatorVersionInput extends StatementInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The definition that this one replaces; it stays readable. Left out: one more beside the others.',
  })
  supersedesId?: string | null;

  @Field(() => String, {
    description:
      'Short name for queries, such as `dfe-ehcp-20-weeks-excluding-exceptions`: small letters, digits and hyphens. Each version has its own.',
  })
  slug!: string;

  @Field(() => String, { description: 'What sets it apart from the other definitions of the indicator.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What is counted. Left out: nobody has said.' })
  counts?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is counted out of. Left out: not said, or nothing.' })
  outOf?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is left out of the count. Left out: not said, or nothing.',
  })
  exclusions?: string | null;

  @Field(() => PeriodKind, { description: 'What kind of period its values are for.' })
  periodKind!: PeriodKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The data set its values come from, whose symbols they use. Left out: none.',
  })
  dataSetId?: string | null;

  @Field(() => String, { nullable: true, description: 'The column of the data set that holds the value.' })
  column?: string | null;

  @Field(() => String, { nullable: true, description: 'The column of the data set that holds how many were counted.' })
  numeratorColumn?: string | null;

  @Field(() => String, { nullable: true, description: 'The column of the data set that holds out of how many.' })
  denominatorColumn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The first period it holds for.' })
  validFrom?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last period it holds for. Left out: still in use.' })
  validTo?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days after the end of a period its values are to be recorded, so that late ones can be told. Left out: nobody has said.',
  })
  reportedWithinDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the reader must know: how it is worked out, what is doubtful.',
  })
  notes?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The definition was recorded.' })
export class IndicatorVersionDefined extends Accepted {
  @Field(() => DefinitionVersion, { description: 'The definition, with the one it replaces.' })
  definition!: DefinitionVersion;
}

export const DefineIndicatorVersion = mutation({
  verb: 'defineIndicatorVersion',
  does: 'Defines how an indicator is counted. A definition is never changed: values counted by it keep it. Where the change parts a series, say so with `breakSeries`.',
  refusals: {
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another definition has this short name.',
    ALREADY_SUPERSEDED: 'another definition replaced that one already.',
    OTHER_INDICATOR: 'the definition to be replaced is of another indicator.',
  },
  input: DefineIndicatorVersionInput,
  success: IndicatorVersionDefined,
});

import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const PeriodKind = enumeration('PeriodKind', 'What kind of period the values of a definition are for.', {
  CALENDAR_YEAR: 'January to December.',
  FINANCIAL_YEAR: 'April to March.',
  ACADEMIC_YEAR: 'September to August.',
  MONTH: 'One month.',
  DAY: 'One day, such as the January census.',
  UNSTATED: 'Whoever uses the definition has not said.',
});
export type PeriodKind = ValueOf<typeof PeriodKind>;

@Listed({
  as: 'definitionVersions',
  lookup: 'slug',
  filter: ['indicator', 'dataSet', 'periodKind', 'label'],
  order: ['slug'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'One way of counting an indicator. Two values may be compared only where they share a definition, or where somebody has said why it does not matter.',
})
export class DefinitionVersion extends Fact {
  @Field(() => String, {
    description:
      'Short name for queries, such as `dfe-ehcp-20-weeks-excluding-exceptions`. Never changes; a changed definition is a new version.',
  })
  slug!: string;

  @Field(() => String, { description: 'What sets it apart from the other definitions of the indicator.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What is counted. Null: nobody has said.' })
  counts!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is counted out of. Null: nobody has said, or nothing.' })
  outOf!: string | null;

  @Field(() => String, { nullable: true, description: 'What is left out. Null: nobody has said, or nothing.' })
  exclusions!: string | null;

  @Field(() => PeriodKind, { description: 'What kind of period its values are for.' })
  periodKind!: PeriodKind;

  @Field(() => String, {
    nullable: true,
    description: 'The column of its data set that holds the value. Null: it is in none.',
  })
  column!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The column of its data set that says how many were counted. Null: none does.',
  })
  numeratorColumn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The column of its data set that says out of how many. Null: none does.',
  })
  denominatorColumn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The first period it holds for. Null: not recorded.' })
  validFrom!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'The last period it holds for. Null: still in use.' })
  validTo!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days after the end of a period its values are to be reported: later, the newest are flagged STALE. Null: nobody has said.',
  })
  reportedWithinDays!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the reader must know: how a derived value is worked out, what is doubtful. Null: nothing.',
  })
  notes!: string | null;
}

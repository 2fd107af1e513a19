/** What an answer could not say, as part of the answer. */
import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Node } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const GapKind = enumeration('GapKind', 'Why an answer cannot say something.', {
  NOT_LINKED: 'No record leads from the one to the other: the link of the chain is missing.',
  NO_FIGURE: 'The record stands, and nobody has given the figure.',
  NOT_DATED: 'A date, or its year, is missing, so nothing can be worked out from it.',
  STALE: 'The latest figure is older than such figures come.',
  PROMISED: 'Not yet given, and promised for a date that is not past, or whose year nobody stated.',
  OVERDUE: 'Promised, and the last possible day of the promise is past.',
  DISPUTED: 'A value is given, and somebody entitled to do so disputes what it counts.',
  DOUBTED:
    'A value is given, and a rule of quality found something in it that cannot be, or hardly. Nobody has settled the doubt.',
  SUPPRESSED: 'Held back, because few people are counted or the publisher withheld it.',
  CIRCULAR: 'Things wait for each other in a circle, so that no date follows.',
});
export type GapKind = ValueOf<typeof GapKind>;

@ObjectType({
  description: 'Something that an answer ought to say and cannot, named so that it is not taken for nothing.',
})
export class Gap {
  @Field(() => GapKind, { description: 'Why it is missing.' })
  kind!: GapKind;

  @Field(() => String, {
    description: 'Where it is missing: the part of the answer, in a few words, such as "posts paid from the line".',
  })
  where!: string;

  @Field(() => String, { description: 'What is missing, in a sentence that a committee can read out.' })
  sentence!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Since when, or as of when, it is on record as missing. Null: not recorded.',
  })
  since!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was promised for. Null: nobody promised it, or for no date.',
  })
  promisedFor!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose it is to fill: the organisation or role that promised it, owes it or keeps it. Null: not recorded.',
  })
  owedBy!: string | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The record that lacks it, or that says it is lacking. Null: there is no record at all.',
  })
  record!: Node | null;
}

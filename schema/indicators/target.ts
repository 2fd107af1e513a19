import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const TargetKind = enumeration('TargetKind', 'Who sets a target, and how firmly.', {
  STATUTORY: 'The law asks for it.',
  REGULATOR: 'A regulator or government department expects it.',
  LOCAL: 'The area set it for itself.',
  ASKED: 'Somebody asked by when it would be reached; nobody has committed to it.',
});
export type TargetKind = ValueOf<typeof TargetKind>;

@Listed({ as: 'targets', filter: ['indicator', 'area', 'kind', 'dueOn', 'value'], order: ['dueOn', 'title'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A value that an indicator is meant to reach. One that nobody has put a number or a date to says so.',
})
export class Target extends Fact {
  @Field(() => String, { description: 'What is aimed for, in a sentence.' })
  title!: string;

  @Field(() => TargetKind, { description: 'Who sets it, and how firmly.' })
  kind!: TargetKind;

  @Field(() => DecimalFigure, {
    description: 'The value aimed for, in the unit of the indicator. The qualifier says whether it may be passed.',
  })
  value!: DecimalFigure;

  @Field(() => PartialDate, { nullable: true, description: 'By when. Null: no date was set.' })
  dueOn!: string | null;

  @Field(() => String, { description: 'The role or body that set it or asked for it.' })
  setBy!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const DecisionKind = enumeration('DecisionKind', 'What a decision does with the matter before it.', {
  NOTED: 'Took note. Nothing else was decided.',
  AGREED: 'Agreed that something be done.',
  APPROVED: 'Approved money, a plan or a change.',
  RECOMMENDED: 'Recommended something to a body that may decide it.',
  REJECTED: 'Turned something down.',
});
export type DecisionKind = ValueOf<typeof DecisionKind>;

@Listed({
  as: 'decisions',
  filter: ['kind', 'text', 'reference', 'decidedOn', 'decidedBy', 'board', 'meeting', 'agendaItem', 'area'],
  order: ['-decidedOn', 'kind'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What a body decided, and through its effects what that set in motion.',
})
export class Decision extends Fact {
  @Field(() => DecisionKind, { description: 'What it does with the matter.' })
  kind!: DecisionKind;

  @Field(() => String, { description: 'What was decided.' })
  text!: string;

  @Field(() => String, {
    description: "Who decided: the body, or the role where one officer decides. Never a person's name.",
  })
  decidedBy!: string;

  @Field(() => PartialDate, { nullable: true, description: 'When. Null: not recorded.' })
  decidedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'How the vote went, as recorded. Null: no vote is recorded.' })
  vote!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in the register of the council. Null: none recorded.',
  })
  reference!: string | null;
}

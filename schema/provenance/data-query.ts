import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const DataQueryStatus = enumeration('DataQueryStatus', 'How far a query about data has come.', {
  OPEN: 'Raised; nobody has it in hand yet, or the source does not say.',
  WITH_PROVIDER: 'With the organisation that must answer.',
  ANSWERED: 'Answered; the data stands.',
  CORRECTED: 'Answered by a correction.',
  LIMITATION_ACCEPTED: 'Closed: the limitation is known and accepted.',
});
export type DataQueryStatus = ValueOf<typeof DataQueryStatus>;

@Listed({ as: 'dataQueries', filter: ['status', 'askedOf', 'area', 'raisedOn'], order: ['-raisedOn', 'status'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A question one organisation puts to another about its data, kept until it is answered.',
})
export class DataQuery extends Fact {
  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, { description: "The role that raised it; never a person's name." })
  raisedBy!: string;

  @Field(() => PartialDate, { description: 'When it was raised.' })
  raisedOn!: string;

  @Field(() => DataQueryStatus, { description: 'How far it has come.' })
  status!: DataQueryStatus;

  @Field(() => String, { nullable: true, description: 'What was answered. Null: no answer yet.' })
  answer!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was answered. Null: not yet.' })
  answeredOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role and organisation that answered; never a person's name. Null: not yet, or not said.",
  })
  answeredBy!: string | null;

  @Computed(() => Boolean, { description: 'Whether an answer is still owed.' })
  open?: boolean;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const AreaOfConcernStatus = enumeration(
  'AreaOfConcernStatus',
  'How an area of concern stood at the as-at date.',
  {
    OPEN: 'Still to be improved.',
    BUSINESS_AS_USUAL: 'Improved enough to be looked after in ordinary work.',
    NO_LONGER_PRIORITY: 'No longer asks for priority action.',
    NOT_RECORDED: 'The source does not say.',
  },
);
export type AreaOfConcernStatus = ValueOf<typeof AreaOfConcernStatus>;

@Listed({
  as: 'areasOfConcern',
  filter: ['number', 'title', 'status', 'area', 'intervention'],
  order: ['number', 'title'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something an inspection or a notice says must improve. Only those that a source describes stand here; how many there are in all is a status tally.',
})
export class AreaOfConcern extends Fact {
  @Field(() => Int, { nullable: true, description: 'Its number in the notice or report. Null: not recorded.' })
  number!: number | null;

  @Field(() => String, { description: 'What must improve.' })
  title!: string;

  @Field(() => AreaOfConcernStatus, { description: 'How it stood.' })
  status!: AreaOfConcernStatus;
}

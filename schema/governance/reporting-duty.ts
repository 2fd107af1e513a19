import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'reportingDuties',
  filter: ['subject', 'area', 'reportsTo', 'intervention', 'orderedBy', 'since', 'until'],
  order: ['subject', '-since'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Somebody having to report on a subject to a board. The same subject told to several boards is several duties: the list shows the burden.',
})
export class ReportingDuty extends Fact {
  @Field(() => String, { description: 'What is reported on.' })
  subject!: string;

  @Field(() => String, { description: "The role or body that reports; never a person's name." })
  reportedBy!: string;

  @Field(() => String, { nullable: true, description: 'How often, in the words of the source. Null: not said.' })
  frequency!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Null: not recorded.' })
  since!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Null: not recorded, or it still holds.' })
  until!: string | null;

  @Field(() => String, { description: 'What it rests on, and other arrangements that were considered.' })
  basis!: string;
}

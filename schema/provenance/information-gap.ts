import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { FigureState } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'informationGaps',
  filter: ['topic', 'state', 'promisedFor', 'closedOn', 'area'],
  order: ['topic', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something a reader would want to know and the record does not say. It stands where a figure would stand, so that an unknown is never mistaken for none.',
})
export class InformationGap extends Fact {
  @Field(() => String, { description: 'What is not known, as a short noun phrase.' })
  topic!: string;

  @Field(() => FigureState, { description: 'UNKNOWN, PROMISED, DISPUTED, SUPPRESSED or NOT_APPLICABLE.' })
  state!: FigureState;

  @Field(() => String, { description: 'Why it is not known, and what was said of it.' })
  detail!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'For PROMISED: when it was to be given. Null there only if no date was named.',
  })
  promisedFor!: string | null;

  @Field(() => String, { nullable: true, description: 'The role that promised it. Null: nobody did.' })
  promisedBy!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When the answer came. Null: it is still missing.' })
  closedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was answered, or where the figure stands now. Null: it is still missing.',
  })
  answer!: string | null;

  @Computed(() => Boolean, {
    description:
      'Promised, not closed, and the last possible day of the promise is past. False where the year is not known.',
  })
  overdue?: boolean;
}

import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

export const SignOff = enumeration('SignOff', 'Whether a second role stands by a status report.', {
  AWAITING: 'Reported, and not yet signed off: it does not count as the current rating.',
  SIGNED_OFF: 'Signed off by another role than the one that reported it.',
  NOT_ASKED: 'Taken from a source, where nobody is asked to sign it off: it counts as it stands.',
});
export type SignOff = ValueOf<typeof SignOff>;

@Listed({
  as: 'statusReports',
  filter: [
    'authorRole',
    'signedOffByRole',
    'signOff',
    'asAt',
    'rating',
    'rating.canonical',
    'area',
    'action',
    'milestone',
    'workstream',
    'intervention',
    'reportedBy',
  ],
  order: ['-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Somebody rating an action, milestone, workstream or intervention on a day. Exactly one of the four.',
})
export class StatusReport extends Fact {
  @Field(() => String, { nullable: true, description: 'What was said with the rating. Null: nothing.' })
  statement!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The role that reported it; never a person's name. Null: not recorded.",
  })
  authorRole!: string | null;

  @Field(() => String, { nullable: true, description: 'The role that signed it off. Null: nobody, or not recorded.' })
  signedOffByRole!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When it was signed off. Null: not, or not recorded.' })
  signedOffOn!: string | null;

  @Computed(() => SignOff, { description: 'Whether a second role stands by it. AWAITING: it does not count yet.' })
  signOff?: SignOff;
}

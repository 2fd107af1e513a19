import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const RecruitmentPressureCause = enumeration('RecruitmentPressureCause', 'Why it is hard to recruit.', {
  NATIONAL_SHORTAGE: 'Too few qualified people in the country.',
  LOW_PAY: 'The pay is low.',
  DISRUPTION: 'A disruption, such as industrial action, stands in the way.',
  DEMAND: 'More posts are to be filled than before.',
  UNKNOWN: 'Nobody has said.',
});
export type RecruitmentPressureCause = ValueOf<typeof RecruitmentPressureCause>;

@Listed({ as: 'recruitmentPressures', filter: ['area', 'team', 'postType', 'cause'], order: ['-asAt', 'cause'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'That recruiting is hard, why, and what is done about it; told without counting vacancies.',
})
export class RecruitmentPressure extends Fact {
  @Field(() => RecruitmentPressureCause, { description: 'Why.' })
  cause!: RecruitmentPressureCause;

  @Field(() => String, { description: 'What was said of it.' })
  detail!: string;

  @Field(() => String, { nullable: true, description: 'What is done about it. Null: not said.' })
  response!: string | null;

  @Field(() => DecimalFigure, {
    description: 'Months until somebody recruited under the response is fully qualified or at work.',
  })
  lagMonths!: DecimalFigure;
}

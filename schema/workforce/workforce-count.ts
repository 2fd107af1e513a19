import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure, FteFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { CountsPeople } from '../shared/people.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const WorkforceMeasure = enumeration(
  'WorkforceMeasure',
  'What a stated count of workforce counts. Counts of different things are never added up.',
  {
    POST_TYPES: 'Different types of post. Says nothing about how many posts.',
    POSTS: 'Posts.',
    VACANCIES: 'Vacant posts.',
    HIRED: 'People recruited, whether or not at work.',
    STARTERS: 'People who started work.',
    INDUCTED: 'People who went through induction.',
    LEAVERS: 'People who left.',
    HEADCOUNT: 'People in post, locums and agency staff not among them.',
    LOCUMS: 'Locums and agency staff.',
    CASEWORKERS: 'People who carry cases.',
    STAFF_NEEDED: 'Further staff said to be needed.',
  },
);
export type WorkforceMeasure = ValueOf<typeof WorkforceMeasure>;

@Listed({
  as: 'workforceCounts',
  filter: ['measure', 'count', 'fte', 'area', 'team', 'postType', 'line', 'asAt'],
  order: ['-asAt', 'measure', 'count'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A count of workforce that a source states without listing its members. It creates no posts.',
})
export class WorkforceCount extends Fact {
  @Field(() => WorkforceMeasure, { description: 'What is counted.' })
  measure!: WorkforceMeasure;

  @CountsPeople('stands alone; where the measure counts people, not posts', ['fte'])
  @Field(() => CountFigure, { description: 'How many.' })
  count!: CountFigure;

  @Field(() => FteFigure, { description: 'The same in full-time equivalents, where the source counts so.' })
  fte!: FteFigure;

  @Field(() => String, { description: 'Which of them, in the words of the model.' })
  subject!: string;
}

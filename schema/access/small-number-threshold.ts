import { Field, Int, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

@Listed({ as: 'smallNumberThresholds', filter: ['appliesFrom'], order: ['-appliesFrom'] })
@ObjectType({
  implements: [Node, Reference],
  description:
    'How many people a count must tell of at least for everyone to see it. Smaller ones, but not zero, are SUPPRESSED for roles that do not see small numbers, with as many others as it takes that nobody can work them out.',
})
export class SmallNumberThreshold extends Reference {
  @Field(() => CalendarDate, { description: 'The first day it applies; until then the one before does.' })
  appliesFrom!: string;

  @Field(() => Int, { description: 'The smallest number that everyone sees.' })
  threshold!: number;

  @Field(() => String, { description: 'What it rests on.' })
  reason!: string;
}

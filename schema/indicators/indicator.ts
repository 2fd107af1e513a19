import { Field, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const Polarity = enumeration('Polarity', 'Which way an indicator is better.', {
  HIGH: 'The higher the better.',
  LOW: 'The lower the better.',
  NEITHER: 'Neither way is better in itself.',
});
export type Polarity = ValueOf<typeof Polarity>;

export const IndicatorTopic = enumeration('IndicatorTopic', 'What an indicator is about.', {
  PLANS_ON_TIME: 'How fast needs are assessed and plans issued.',
  REQUESTS: 'Requests for an assessment.',
  CASELOAD: 'How many children and young people have a plan, and where they learn.',
  REVIEWS: 'Annual reviews of plans.',
  APPEALS: 'Appeals and complaints.',
  HEALTH: 'Health services and their waits.',
  INCLUSION: 'Attendance, exclusion, quality of provision and life after school.',
  WORKFORCE: 'The people who do the work.',
  FINANCE: 'Money.',
});
export type IndicatorTopic = ValueOf<typeof IndicatorTopic>;

export const IndicatorUnit = enumeration('IndicatorUnit', 'What the values of an indicator count.', {
  PERCENT: 'Per cent, from 0 to 100. A balance may lie below zero.',
  COUNT: 'A number of things or people.',
  DAYS: 'Days.',
  WEEKS: 'Weeks.',
  RANK: 'A place in a list, 1 the best.',
});
export type IndicatorUnit = ValueOf<typeof IndicatorUnit>;

@Listed({
  as: 'indicators',
  lookup: 'slug',
  filter: ['topic', 'name', 'unit', 'polarity', 'publisher'],
  order: ['topic', 'name'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something that is measured. What exactly is counted stands in its definitions, of which there may be several.',
})
export class Indicator extends Fact {
  @Field(() => String, {
    description: 'Short name for queries, such as `ehcp-20-weeks`. Never changes, whatever becomes of the definition.',
  })
  slug!: string;

  @Field(() => String, { description: 'The name in common use.' })
  name!: string;

  @Field(() => IndicatorTopic, { description: 'What it is about.' })
  topic!: IndicatorTopic;

  @Field(() => Polarity, { description: 'Which way is better.' })
  polarity!: Polarity;

  @Field(() => IndicatorUnit, { description: 'What its values count.' })
  unit!: IndicatorUnit;

  @Field(() => Int, { description: 'How many decimal places its values are shown with.' })
  decimalPlaces!: number;
}

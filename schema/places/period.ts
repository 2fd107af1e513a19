import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Reference } from '../shared/recorded.js';
import { CalendarDate, ReportingPeriod } from '../shared/scalars.js';

@Listed({
  as: 'periods',
  lookup: 'code',
  filter: ['code', 'timeIdentifier', 'startsOn', 'endsOn'],
  order: ['startsOn', 'code'],
})
@ObjectType({
  implements: [Node, Reference],
  description: 'A reporting period, after the time periods of Explore Education Statistics.',
})
export class Period extends Reference {
  @Field(() => ReportingPeriod, { description: 'The period with its kind, such as `2024|CY`.' })
  code!: string;

  @Field(() => String, {
    description: 'The period as statistics files write it: 2024, 202425, or 2024-09 for a month.',
  })
  timePeriod!: string;

  @Field(() => String, { description: 'The kind of period as statistics files name it, such as "Calendar year".' })
  timeIdentifier!: string;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;
}

import { Field, ID, InputType } from 'type-graphql';
import { PartialDate } from '../shared/scalars.js';

@InputType({ description: 'When something is due. At least one of the three.' })
export class DueInput {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date, as exactly as it was named. Left out beside a meeting: the day of that meeting.',
  })
  date?: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting it is due for.' })
  meetingId?: string | null;

  @Field(() => String, { nullable: true, description: 'The words that were used, where a date does not say it all.' })
  words?: string | null;
}

/** What root fields that links do not answer take beside their own arguments, as lists and lookups do. */
import { ArgsType, Field } from 'type-graphql';
import { CalendarDate, DateTime } from '../../schema/shared/scalars.js';
import { asKnownAtMeaning, todayMeaning } from './contract-lists.js';

@ArgsType()
export class AtRootArguments {
  @Field(() => DateTime, { nullable: true, description: asKnownAtMeaning })
  asKnownAt?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: todayMeaning })
  today?: string | null;
}

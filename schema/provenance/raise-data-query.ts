import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { DataQuery } from './data-query.js';

@InputType({
  description: 'A question to another organisation about its data. Its as-at date is the day it is raised.',
})
export class RaiseDataQueryInput extends StatementInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The record it asks about, of any noun. Left out: about something that is not recorded.',
  })
  aboutId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area concerned. Left out: the area of the record.' })
  areaId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that must answer. Left out: the one that keeps the record.',
  })
  askedOfId?: string | null;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: "The role or body that asks, such as a board; never a person's name. Left out: the caller’s role.",
  })
  raisedBy?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The question was raised.' })
export class DataQueryRaised extends Accepted {
  @Field(() => DataQuery, { description: 'The question, open until it is answered.' })
  dataQuery!: DataQuery;
}

export const RaiseDataQuery = mutation({
  verb: 'raiseDataQuery',
  does: 'Asks an organisation about its data. The record stays as it is; the question stands beside it until it is answered.',
  refusals: {
    NOTHING_NAMED: 'neither a record nor an area is named.',
    NOT_A_FACT: 'the record is none that states something, such as an area or a role.',
  },
  input: RaiseDataQueryInput,
  success: DataQueryRaised,
});

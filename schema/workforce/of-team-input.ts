/** Where a statement about staff stands that is of an area, and may be of one team or type of post in it. */
import { Field, ID, InputType } from 'type-graphql';
import { StatementInput } from '../shared/write-input.js';

@InputType()
export abstract class OfTeamInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The team, one of the area. Left out: not one team, or not said.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The type of post. Left out: several, or not said.' })
  postTypeId?: string | null;
}

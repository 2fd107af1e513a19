/** Where a statement about waits stands that is of an area, and may be of one pathway in it. */
import { Field, ID, InputType } from 'type-graphql';
import { StatementInput } from '../shared/write-input.js';

@InputType()
export abstract class OfAreaInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The pathway concerned, one of the area. Left out: none in particular.',
  })
  pathwayId?: string | null;
}

/** What is said of a post when it is proposed or established. */
import { Field, ID, InputType } from 'type-graphql';
import { FteFigureInput, PenceFigureInput } from '../shared/figure-inputs.js';

@InputType()
export abstract class PostTermsInput {
  @Field(() => ID, { description: 'The team it belongs to, one that the caller’s organisation keeps.' })
  teamId!: string;

  @Field(() => ID, { description: 'What type of post it is.' })
  postTypeId!: string;

  @Field(() => String, { description: 'Its title; never a person’s name.' })
  title!: string;

  @Field(() => FteFigureInput, { description: 'How much of a full-time post it is. Refused with BAD_FTE below zero.' })
  fte!: FteFigureInput;

  @Field(() => PenceFigureInput, {
    nullable: true,
    description:
      'What a year of it costs as the establishment budgets it: for all its hours, with on-costs, by its pay scale, never what whoever holds it is paid. Refused with BAD_COST below zero.',
  })
  budgetedCost?: PenceFigureInput | null;
}

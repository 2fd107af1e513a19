import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { LinkState, SourceSystem } from './source-system.js';

@InputType({ description: 'How a system stands now. What is left out stays as it was.' })
export class ReviseSourceSystemInput extends ChangeInput {
  @Field(() => ID, { description: 'The system.' })
  systemId!: string;

  @Field(() => PartialDate, { description: 'The date it is true of.' })
  asAt!: string;

  @Field(() => String, { nullable: true, description: 'What it holds.' })
  holds?: string | null;

  @Field(() => String, { nullable: true, description: 'How far it is in place.' })
  state?: string | null;

  @Field(() => LinkState, {
    nullable: true,
    description: 'Whether it is connected to the assessment and planning process.',
  })
  assessmentLink?: LinkState | null;
}

@ObjectType({ implements: Accepted, description: 'The system was revised.' })
export class SourceSystemRevised extends Accepted {
  @Field(() => SourceSystem, { description: 'The system. How it stood before stays in its history.' })
  system!: SourceSystem;
}

export const ReviseSourceSystem = mutation({
  verb: 'reviseSourceSystem',
  does: 'Records how far a system has come: what it holds, and to what it is connected.',
  refusals: { FUTURE_DATE: 'the date is still to come.' },
  input: ReviseSourceSystemInput,
  success: SourceSystemRevised,
});

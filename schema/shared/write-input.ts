/** What the inputs of writes share. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { Visibility } from './recorded.js';
import { PartialDate } from './scalars.js';

@InputType()
export abstract class WriteInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 200 characters, new for each write: a UUID does well. Sent again with the same input within 24 hours, nothing is done twice and the first answer is given.',
  })
  idempotencyKey!: string;
}

/** Changes a record that is there. */
@InputType()
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, {
    description:
      'The `version` of the record as it was read. Refused with VERSION_CONFLICT where it has changed since.',
  })
  expectedVersion!: number;
}

/** Records a new statement. */
@InputType()
export abstract class StatementInput extends WriteInput {
  @Field(() => PartialDate, { description: 'The date the statement is true of, as exactly as it is known.' })
  asAt!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that says so. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description: 'The tier that may see it. Left out: the tier of the record it belongs to.',
  })
  visibility?: Visibility | null;
}

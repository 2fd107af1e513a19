import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { LinkState, SourceSystem } from './source-system.js';

@InputType({ description: 'A system or register in which an area keeps information about children with SEND.' })
export class RecordSourceSystemInput extends StatementInput {
  @Field(() => ID, { description: 'The area that keeps it.' })
  areaId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it holds.' })
  holds!: string;

  @Field(() => String, { description: 'How far it is in place.' })
  state!: string;

  @Field(() => LinkState, {
    defaultValue: LinkState.UNKNOWN,
    description: 'Whether it is connected to the assessment and planning process.',
  })
  assessmentLink!: LinkState;
}

@ObjectType({ implements: Accepted, description: 'The system is on record.' })
export class SourceSystemRecorded extends Accepted {
  @Field(() => SourceSystem, { description: 'The system.' })
  system!: SourceSystem;
}

export const RecordSourceSystem = mutation({
  verb: 'recordSourceSystem',
  does: 'Records in which system or register an area keeps information. No record of a child is held here.',
  refusals: { NAME_TAKEN: 'the area has a system of this name on record.' },
  input: RecordSourceSystemInput,
  success: SourceSystemRecorded,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { CountFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { MigrationTally } from './migration-tally.js';

@InputType({ description: 'How far a move of records has come on a date. A figure left out is UNKNOWN.' })
export class RecordMigrationTallyInput extends StatementInput {
  @Field(() => ID, { description: 'The area concerned.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The system the records move to. Left out: not named.' })
  systemId?: string | null;

  @Field(() => String, { description: 'What is being moved.' })
  moving!: string;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many have been moved.' })
  done?: CountFigureInput | null;

  @Field(() => CountFigureInput, { nullable: true, description: 'How many there are to move.' })
  total?: CountFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is expected to be finished.' })
  expectedBy?: string | null;

  @Field(() => String, { description: 'Why it is being done so, and what stood in the way.' })
  cause!: string;
}

@ObjectType({ implements: Accepted, description: 'The tally is on record.' })
export class MigrationTallyRecorded extends Accepted {
  @Field(() => MigrationTally, { description: 'The tally. Earlier ones stay as they are.' })
  tally!: MigrationTally;
}

export const RecordMigrationTally = mutation({
  verb: 'recordMigrationTally',
  does: 'Records how many records have been moved between systems, of how many. Each date has a tally of its own.',
  refusals: {
    WRONG_AREA: 'the system is one of another area.',
    BAD_COUNT: 'a count below zero.',
    DONE_OVER_TOTAL: 'more have been moved than there are.',
    FUTURE_DATE: 'the tally is of a date still to come.',
  },
  input: RecordMigrationTallyInput,
  success: MigrationTallyRecorded,
});

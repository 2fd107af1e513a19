import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { RoleHolding, RoleHoldingKind } from './role-holding.js';

@InputType({
  description: 'A role that is taken on or changes hands. It is enough to name one of board, workstream and area.',
})
export class RecordRoleHoldingInput extends StatementInput {
  @Field(() => String, { description: "The role; never a person's name." })
  role!: string;

  @Field(() => RoleHoldingKind, { description: 'How it is held.' })
  kind!: RoleHoldingKind;

  @Field(() => String, { description: 'What changes, or what the role takes on.' })
  change!: string;

  @Field(() => PartialDate, { nullable: true, description: 'From when.' })
  startsOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when.' })
  endsOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The board the role belongs to.' })
  boardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The workstream the role leads or serves.' })
  workstreamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation the role belongs to.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The area concerned. Left out: that of the board or workstream.' })
  areaId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'It was recorded how a role is held.' })
export class RoleHoldingRecorded extends Accepted {
  @Field(() => RoleHolding, { description: 'The role and how it is held.' })
  roleHolding!: RoleHolding;
}

export const RecordRoleHolding = mutation({
  verb: 'recordRoleHolding',
  does: 'Records that a role is taken on or changes hands. Nobody is named.',
  refusals: refusedFor('WRONG_AREA', 'NAMES_A_PERSON', 'PLACE_MISSING', 'ENDS_BEFORE_START'),
  input: RecordRoleHoldingInput,
  success: RoleHoldingRecorded,
});

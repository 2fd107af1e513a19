import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { refusedFor } from './governance-refusals.js';
import { RoleHolding } from './role-holding.js';

@InputType({ description: 'The end of a role being held.' })
export class EndRoleHoldingInput extends ChangeInput {
  @Field(() => ID, { description: 'The holding of the role that ends.' })
  roleHoldingId!: string;

  @Field(() => PartialDate, { description: 'Until when it was held.' })
  endsOn!: string;
}

@ObjectType({ implements: Accepted, description: 'It was recorded until when a role was held.' })
export class RoleHoldingEnded extends Accepted {
  @Field(() => RoleHolding, { description: 'The role and how it was held.' })
  roleHolding!: RoleHolding;
}

export const EndRoleHolding = mutation({
  verb: 'endRoleHolding',
  does: 'Records until when a role was held: it is vacant then, or in other hands by `recordRoleHolding`.',
  refusals: { ALREADY_ENDED: 'an end is recorded already.', ...refusedFor('ENDS_BEFORE_START') },
  input: EndRoleHoldingInput,
  success: RoleHoldingEnded,
});

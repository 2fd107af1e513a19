import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { EstablishmentVersion } from './establishment-version.js';

@InputType({ description: 'A planned establishment that is given up.' })
export class WithdrawEstablishmentInput extends ChangeInput {
  @Field(() => ID, { description: 'The planned version.' })
  versionId!: string;
}

@ObjectType({ implements: Accepted, description: 'The planned establishment is given up.' })
export class EstablishmentWithdrawn extends Accepted {
  @Field(() => EstablishmentVersion, { description: 'The version, now WITHDRAWN.' })
  version!: EstablishmentVersion;
}

export const WithdrawEstablishment = mutation({
  verb: 'withdrawEstablishment',
  does: 'Gives a planned establishment up. One in force is replaced with `reviseEstablishment`.',
  refusals: { NOT_PLANNED: 'the version is in force or was withdrawn.' },
  input: WithdrawEstablishmentInput,
  success: EstablishmentWithdrawn,
});

import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { EstablishmentVersion } from './establishment-version.js';
import { Team } from './team.js';

@InputType({ description: 'A planned establishment that is decided.' })
export class AdoptEstablishmentInput extends ChangeInput {
  @Field(() => ID, { description: 'The planned version.' })
  versionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The version in force now, which it replaces. Left out: the team has none yet.',
  })
  supersedesId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The establishment is in force from its date.' })
export class EstablishmentAdopted extends Accepted {
  @Field(() => EstablishmentVersion, { description: 'The version, now IN_FORCE.' })
  version!: EstablishmentVersion;

  @Field(() => Team, { description: 'The team, with the establishment stated now.' })
  team!: Team;
}

export const AdoptEstablishment = mutation({
  verb: 'adoptEstablishment',
  does: 'Brings a planned establishment into force as it was planned. Where it was decided otherwise, withdraw the plan and state what was decided with `reviseEstablishment`.',
  refusals: {
    NOT_PLANNED: 'the version is in force or was withdrawn.',
    NOT_IN_FORCE:
      '`supersedesId` is not the version in force now, or is left out where there is one: read it again, and decide again.',
    BEFORE_CURRENT: 'it would be in force before the version it replaces.',
  },
  input: AdoptEstablishmentInput,
  success: EstablishmentAdopted,
});

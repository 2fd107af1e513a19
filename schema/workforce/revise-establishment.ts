import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { FteFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { EstablishmentVersion } from './establishment-version.js';
import { Team } from './team.js';

export const EstablishmentStep = enumeration(
  'EstablishmentStep',
  'How far an establishment has come when it is recorded.',
  {
    PLANNED: 'Announced or proposed; the one in force stays.',
    IN_FORCE: 'Decided, and in force from its date.',
  },
);
export type EstablishmentStep = ValueOf<typeof EstablishmentStep>;

@InputType({ description: 'How many full-time equivalents a team is to have.' })
export class ReviseEstablishmentInput extends StatementInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => EstablishmentStep, { description: 'Planned, or in force.' })
  status!: EstablishmentStep;

  @Field(() => FteFigureInput, { description: 'The establishment of the whole team.' })
  fte!: FteFigureInput;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Left out: not said.' })
  effectiveFrom?: string | null;

  @Field(() => String, { description: 'Why the team has this establishment, or what changes with it.' })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For IN_FORCE: the version in force now, which this one replaces. Left out: the team has none yet.',
  })
  supersedesId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The establishment of the team is on record.' })
export class EstablishmentRevised extends Accepted {
  @Field(() => EstablishmentVersion, { description: 'The version.' })
  version!: EstablishmentVersion;

  @Field(() => Team, { description: 'The team, with the establishment stated now.' })
  team!: Team;
}

export const ReviseEstablishment = mutation({
  verb: 'reviseEstablishment',
  does: 'States the establishment of a team: the first, one that replaces the one in force, or one that is planned. No version is overwritten.',
  refusals: {
    NOT_IN_FORCE:
      '`supersedesId` is not the version in force now, or is left out where there is one: read it again, and decide again.',
    PLAN_REPLACES_NOTHING: 'a planned version replaces none until it is adopted (`adoptEstablishment`).',
    BEFORE_CURRENT: 'it would be in force before the version it replaces.',
    BAD_FTE: 'full-time equivalents below zero.',
  },
  input: ReviseEstablishmentInput,
  success: EstablishmentRevised,
});

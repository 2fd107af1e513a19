import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Team } from './team.js';

@InputType({ description: 'A team that does SEND work.' })
export class AddTeamInput extends StatementInput {
  @Field(() => ID, { description: 'The area it works for.' })
  areaId!: string;

  @Field(() => String, {
    description: 'Short name for addresses and queries, such as `wirral-send`: unique, and never changed afterwards.',
  })
  slug!: string;

  @Field(() => String, { description: 'What it is called; no person’s name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it does.' })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that employs it. Left out: several, or not said.' })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team it is part of, in the same area.' })
  parentId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The team is on record.' })
export class TeamAdded extends Accepted {
  @Field(() => Team, { description: 'The team.' })
  team!: Team;
}

export const AddTeam = mutation({
  verb: 'addTeam',
  does: 'Puts a team on record, kept by the caller’s organisation.',
  refusals: {
    BAD_SLUG: 'a short name has small letters, digits and single hyphens.',
    SLUG_TAKEN: 'another team has this short name.',
    NAMES_A_PERSON: 'the name seems to be a person’s.',
    TEAM_ELSEWHERE: 'the team it is to be part of works for another area.',
  },
  input: AddTeamInput,
  success: TeamAdded,
});

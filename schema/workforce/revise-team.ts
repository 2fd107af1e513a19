import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { ChangeInput } from '../shared/write-input.js';
import { Team } from './team.js';

@InputType({ description: 'What is new about a team. What is left out stays as it is.' })
export class ReviseTeamInput extends ChangeInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => String, { nullable: true, description: 'What it is called now; no person’s name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does.' })
  purpose?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that employs it.' })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team it is part of, in the same area. Null: of none.' })
  parentId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The team was revised.' })
export class TeamRevised extends Accepted {
  @Field(() => Team, { description: 'The team as it is now.' })
  team!: Team;
}

export const ReviseTeam = mutation({
  verb: 'reviseTeam',
  does: 'Renames a team, or gives it another place in the structure. Its short name stays.',
  refusals: {
    NAMES_A_PERSON: 'the name seems to be a person’s.',
    TEAM_ELSEWHERE: 'the team it is to be part of works for another area.',
    TEAM_IN_ITSELF: 'the team would be part of itself.',
  },
  input: ReviseTeamInput,
  success: TeamRevised,
});

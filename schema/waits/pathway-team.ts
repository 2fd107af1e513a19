import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'pathwayTeams', filter: ['pathway', 'team', 'area'], order: ['-asAt'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'That a team does work on a pathway.' })
export class PathwayTeam extends Fact {
  @Field(() => String, { nullable: true, description: 'What it does on it. Null: not said.' })
  work!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { FteFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { Staffing } from './staffing.js';

@Listed({ as: 'teams', lookup: 'slug', filter: ['name', 'area', 'employer', 'parent'], order: ['name', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A team that does SEND work. Teams stand in teams: together they are the structure chart.',
})
export class Team extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries, such as `wirral-send`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it does. Null: not said.' })
  purpose!: string | null;

  @Computed(() => Staffing, {
    asAt: 'The day the staffing is worked out for.',
    description: 'How far its own posts are filled; those of teams inside it are not counted.',
  })
  staffing?: Staffing;

  @Computed(() => FteFigure, {
    asAt: 'The day the establishment is read for.',
    description:
      'The establishment in force on that day as the team stated it, whether or not its posts are recorded one by one. UNKNOWN where none is stated.',
  })
  statedEstablishment?: FteFigure;
}

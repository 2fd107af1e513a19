/** What is not known of an area, in one list. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Area } from '../places/area.js';
import { Assumption } from './assumption.js';
import { Gap, GapKind } from './gap.js';

@ObjectType({ description: 'How many gaps of a kind there are.' })
export class GapTally {
  @Field(() => GapKind, { description: 'The kind.' })
  kind!: GapKind;

  @Field(() => Int, { description: 'How many.' })
  gaps!: number;
}

@ObjectType({
  description:
    'What is not known of an area: what somebody recorded as missing, and what is missing by the state of the records.',
})
export class DataGaps {
  @Field(() => Area, { description: 'The area.' })
  area!: Area;

  @Field(() => [GapTally], { description: 'How many of each kind, of all kinds; kinds without any are left out.' })
  tally!: GapTally[];

  @Field(() => [Gap], {
    description:
      'The gaps of the kinds asked for: overdue promises first, then the other kinds in the order of their names; each kind the oldest first.',
  })
  gaps!: Gap[];

  @Field(() => [Assumption], { description: 'Where was looked, and by what rule something counts as missing.' })
  assumptions!: Assumption[];
}

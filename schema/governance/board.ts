import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const BoardKind = enumeration('BoardKind', 'What kind of body a board is.', {
  COMMITTEE: 'A committee of a council that decides or is reported to.',
  SCRUTINY: 'A committee or panel of members that questions those who decide.',
  PANEL: 'A smaller group of members or officers.',
  CABINET: "A council's executive.",
  HEALTH_AND_WELLBEING_BOARD: 'The statutory board of council and health.',
  PARTNERSHIP_BOARD: 'A board of several organisations of one place.',
  IMPROVEMENT_BOARD: 'A board set up to drive or assure improvement, often with an independent chair.',
  TRANSFORMATION_BOARD: 'A board that runs a programme of change.',
  MONITORING_MEETING: 'A regular meeting with government advisers to judge progress.',
  SUB_GROUP: 'A group that works for another board.',
});
export type BoardKind = ValueOf<typeof BoardKind>;

@Listed({ as: 'boards', lookup: 'slug', filter: ['kind', 'name', 'area', 'host'], order: ['name', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A body that is told, asks, decides or holds others to account.',
})
export class Board extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => BoardKind, { description: 'What kind of body it is.' })
  kind!: BoardKind;

  @Field(() => String, {
    nullable: true,
    description: 'Which terms of reference it works under, as the source names them. Null: not recorded.',
  })
  torVersion!: string | null;

  @Computed(() => Int, {
    description:
      'Promises of information made to it that are not recorded as kept. Absence from a paper is no proof that a promise was broken.',
  })
  openPromises?: number;
}

import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { FteFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const EstablishmentStatus = enumeration('EstablishmentStatus', 'How far an establishment has come.', {
  PLANNED: 'Announced or proposed; not in force.',
  IN_FORCE: 'Decided and in force from its date, until another replaces it.',
  WITHDRAWN: 'Planned once and given up.',
});
export type EstablishmentStatus = ValueOf<typeof EstablishmentStatus>;

@Listed({
  as: 'establishmentVersions',
  filter: ['team', 'area', 'status', 'fte', 'effectiveFrom'],
  order: ['effectiveFrom', 'reason'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'How many full-time equivalents a team is to have, from a date, and why. A restructure is a new version; none is overwritten.',
})
export class EstablishmentVersion extends Fact {
  @Field(() => EstablishmentStatus, { description: 'How far it has come.' })
  status!: EstablishmentStatus;

  @Field(() => FteFigure, { description: 'The establishment of the whole team.' })
  fte!: FteFigure;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'From when. Null: not said; the as-at date is when it was so.',
  })
  effectiveFrom!: string | null;

  @Field(() => String, { description: 'Why the team has this establishment, or what changes with it.' })
  reason!: string;

  @Computed(() => Boolean, { description: 'Whether it is in force and no version in force supersedes it.' })
  current?: boolean;
}

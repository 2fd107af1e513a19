import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const SharingBasis = enumeration('SharingBasis', 'What data is shared on the strength of.', {
  STATUTORY: 'The law requires it.',
  CONTRACT: 'A contract requires it.',
  AGREEMENT: 'A signed agreement between the parties.',
  GOODWILL: 'Nothing but goodwill: it may stop at any time and nobody can insist.',
  UNKNOWN: 'The source does not say.',
});
export type SharingBasis = ValueOf<typeof SharingBasis>;

export const SharingStatus = enumeration('SharingStatus', 'How far an arrangement to share data has come.', {
  PROPOSED: 'Put forward, not agreed.',
  AGREED: 'Agreed: in force between its two dates.',
  ENDED: 'Ended before its time.',
  UNKNOWN: 'Said to work so on the as-at date; whether it still does is not recorded.',
});
export type SharingStatus = ValueOf<typeof SharingStatus>;

@Listed({ as: 'sharingAgreements', filter: ['basis', 'status', 'area', 'title', 'expiresOn'], order: ['title'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'An arrangement by which organisations share data, with what it rests on and until when.',
})
export class SharingAgreement extends Fact {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'What data it covers.' })
  dataset!: string;

  @Field(() => [String], {
    description:
      'Parts of the model whose records it opens to those who receive, such as `waits`: what those who give keep there at the tier PARTNER. Empty: the record names none, so it opens nothing.',
  })
  covers!: string[];

  @Field(() => SharingBasis, { description: 'What it rests on.' })
  basis!: SharingBasis;

  @Field(() => String, {
    nullable: true,
    description: 'The law, contract or clause. Null: none, or the source does not say.',
  })
  legalBasis!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'First day. Null: not recorded.' })
  startsOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Last day. Null: no end, or none recorded.' })
  expiresOn!: string | null;

  @Field(() => SharingStatus, { description: 'How far it has come.' })
  status!: SharingStatus;

  @Computed(() => Boolean, {
    nullable: true,
    asAt: 'The day in question.',
    description:
      'Whether data may be shared under it on that day. Null: the record does not say, as within a month of which only the month is known, so nothing may be taken for granted.',
  })
  inForce?: boolean | null;
}

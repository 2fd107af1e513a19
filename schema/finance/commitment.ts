import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const CommitmentKind = enumeration('CommitmentKind', 'What money is committed to.', {
  POST: 'The pay of a post.',
  CONTRACT: 'A contract with a supplier, agency staff included.',
  GRANT: 'A grant to another body.',
  PLACEMENT: 'Places for children and young people.',
});
export type CommitmentKind = ValueOf<typeof CommitmentKind>;

export const CommitmentStatus = enumeration('CommitmentStatus', 'Whether a commitment still binds.', {
  OPEN: 'Binding, and not yet spent.',
  SPENT: 'Spent: the ledger shows it.',
  CANCELLED: 'No longer binding.',
  UNKNOWN: 'The source does not say.',
});
export type CommitmentStatus = ValueOf<typeof CommitmentStatus>;

@Listed({
  as: 'commitments',
  filter: ['kind', 'status', 'line', 'area', 'supplier', 'amount', 'reference'],
  order: ['startsOn', 'title'],
})
@ObjectType({ implements: [Node, Recorded, Fact], description: 'Money promised to somebody and not yet paid.' })
export class Commitment extends Fact {
  @Field(() => String, { description: 'What it is for.' })
  title!: string;

  @Field(() => CommitmentKind, { description: 'What it is committed to.' })
  kind!: CommitmentKind;

  @Field(() => CommitmentStatus, { description: 'Whether it still binds.' })
  status!: CommitmentStatus;

  @Field(() => PenceFigure, {
    description: 'The sum committed and not yet spent. History has what it was before a part was spent.',
  })
  amount!: PenceFigure;

  @Field(() => PartialDate, { nullable: true, description: 'From when. Null: not recorded.' })
  startsOn!: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Until when. Null: not recorded, or no end.' })
  endsOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its reference in the finance system, such as the number of the order. Null: none.',
  })
  reference!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was spent or cancelled. Null: it is open, or the source does not say.',
  })
  closedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled. Null: it was not, or the source does not say.',
  })
  cancelledBecause!: string | null;
}

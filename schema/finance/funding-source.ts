import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const FundingSourceKind = enumeration(
  'FundingSourceKind',
  'What kind of pot money comes from. Two pots stay two, even where the sums look alike.',
  {
    BASE_BUDGET: "The council's own recurring budget.",
    RESERVE: 'Money set aside earlier for a purpose.',
    CONTINGENCY: 'Money held centrally for what was not foreseen.',
    DSG: 'The Dedicated Schools Grant as a whole, or a part of it that the source does not name.',
    DSG_HIGH_NEEDS: 'The high needs block of the Dedicated Schools Grant.',
    GRANT: 'Another grant.',
    ICB: 'Money of an integrated care board.',
    SCHOOL: "A school's own budget.",
    CAPITAL: 'Capital, for buildings and equipment.',
  },
);
export type FundingSourceKind = ValueOf<typeof FundingSourceKind>;

@Listed({ as: 'fundingSources', filter: ['kind', 'name', 'area', 'amount'], order: ['name'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'A pot of money that investment lines draw on.' })
export class FundingSource extends Fact {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FundingSourceKind, { description: 'What kind of pot it is.' })
  kind!: FundingSourceKind;

  @Field(() => PenceFigure, { description: 'What it stands at on the as-at date.' })
  amount!: PenceFigure;

  @Field(() => PartialDate, { nullable: true, description: 'When it was set up. Null: not recorded.' })
  establishedOn!: string | null;
}

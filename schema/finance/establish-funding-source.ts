import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { FundingSource, FundingSourceKind } from './funding-source.js';
import { refusedWith } from './refusals.js';

@InputType({ description: 'A pot of money.' })
export class EstablishFundingSourceInput extends StatementInput {
  @Field(() => ID, { description: 'The area the money is for.' })
  areaId!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that holds it. Left out: the caller’s.' })
  holderId?: string | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => FundingSourceKind, { description: 'What kind of pot it is.' })
  kind!: FundingSourceKind;

  @Field(() => PenceFigureInput, { nullable: true, description: 'What it stands at on `asAt`. Left out: not known.' })
  amount?: PenceFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it was set up. Left out: not recorded.' })
  establishedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The pot is on record.' })
export class FundingSourceEstablished extends Accepted {
  @Field(() => FundingSource, { description: 'The pot.' })
  fundingSource!: FundingSource;
}

export const EstablishFundingSource = mutation({
  verb: 'establishFundingSource',
  does: 'Puts a pot of money on record. Two pots stay two, even where the sums look alike.',
  refusals: refusedWith('BAD_AMOUNT', 'YEAR_MISSING', 'DATE_TO_COME'),
  input: EstablishFundingSourceInput,
  success: FundingSourceEstablished,
});

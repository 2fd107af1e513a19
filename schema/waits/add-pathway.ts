import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Pathway, PathwayKind } from './pathway.js';

@InputType({ description: 'A way to a service that children wait on.' })
export class AddPathwayInput extends StatementInput {
  @Field(() => ID, { description: 'The area whose children wait on it.' })
  areaId!: string;

  @Field(() => String, {
    description: 'Short name for addresses and queries, such as `wirral-salt`: small letters, digits and hyphens.',
  })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => PathwayKind, { description: 'What it leads to.' })
  kind!: PathwayKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation that provides it. Left out: several, or not said.',
  })
  providerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that commissions it. Left out: not said.' })
  commissionerId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The pathway was added.' })
export class PathwayAdded extends Accepted {
  @Field(() => Pathway, { description: 'The pathway. Nobody has given a wait for it yet.' })
  pathway!: Pathway;
}

export const AddPathway = mutation({
  verb: 'addPathway',
  does: 'Adds a pathway, so that its waits can be reported. The tier is that of its area unless another is named.',
  refusals: {
    BAD_SLUG: 'the short name has other signs than small letters, digits and hyphens.',
    SLUG_TAKEN: 'another pathway has this short name.',
  },
  input: AddPathwayInput,
  success: PathwayAdded,
});

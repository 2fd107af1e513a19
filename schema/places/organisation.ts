import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const OrganisationType = enumeration('OrganisationType', 'What kind of body an organisation is.', {
  COUNCIL: 'A council with education duties.',
  ICB: 'An NHS integrated care board, or the clinical commissioning group before it.',
  NHS_PROVIDER: 'An NHS trust or other provider of NHS services.',
  SCHOOL: 'A school or college.',
  MAT: 'A multi-academy trust.',
  PARENT_CARER_FORUM: 'The forum through which parents and carers take part in an area.',
  DELIVERY_PARTNER: 'A company, charity or body that delivers work for a council or partnership.',
  REGULATOR: 'An inspectorate, regulator or ombudsman.',
  GOV_DEPT: 'A government department or its agency.',
  UNIVERSITY: 'A university.',
  UNNAMED: 'A body whose source does not name it.',
});
export type OrganisationType = ValueOf<typeof OrganisationType>;

@Listed({ as: 'organisations', lookup: 'slug', filter: ['type', 'name'], order: ['name', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A body that pays, employs, delivers, inspects or answers.',
})
export class Organisation extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in common use.' })
  name!: string;

  @Field(() => OrganisationType, { description: 'What kind of body it is.' })
  type!: OrganisationType;
}

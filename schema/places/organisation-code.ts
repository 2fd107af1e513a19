import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { CalendarDate } from '../shared/scalars.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CodeScheme } from './code-scheme.js';

@Listed({ as: 'organisationCodes', filter: ['scheme', 'value', 'organisation'], order: ['value'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'A code that official data uses for an organisation, with the days it was in use. Bodies merge, so codes are dated.',
})
export class OrganisationCode extends Fact {
  @Field(() => CodeScheme, { description: 'Who gives codes of this kind.' })
  scheme!: CodeScheme;

  @Field(() => String, { description: 'The code as published, such as RY7.' })
  value!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'First day in use. Null: not known.' })
  validFrom!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day in use. Null: still in use.' })
  validTo!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';

@Listed({ as: 'auditEntries', filter: ['verb', 'actorRole', 'submission'], order: ['-recordedAt'] })
@ObjectType({
  implements: [Node, Recorded],
  description: 'One change or refused attempt, by role and organisation. Never rewritten.',
})
export class AuditEntry extends Recorded {
  @Field(() => String, { description: 'What was done, as row and verb: `finance:recordSpend`.' })
  verb!: string;

  @Field(() => String, { description: "The role that did it; never a person's name." })
  actorRole!: string;

  @Field(() => String, { description: 'What came of it, in a sentence.' })
  outcome!: string;
}

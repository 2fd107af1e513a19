import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'evidenceRequirements',
  filter: ['requiredBy', 'dueOn', 'due', 'area', 'intervention', 'workstream', 'action', 'milestone', 'organisation'],
  order: ['dueOn', '-asAt'],
})
@ObjectType({ implements: [Node, Recorded, Fact], description: 'What a body expects to be shown, and by when.' })
export class EvidenceRequirement extends Fact {
  @Field(() => String, { description: 'What is to be shown.' })
  expects!: string;

  @Field(() => String, { description: "The role or meeting that expects it; never a person's name." })
  requiredBy!: string;

  @Field(() => PartialDate, { nullable: true, description: 'By when. Null: no date named.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'How it is to be gathered. Null: not said.' })
  means!: string | null;

  @Computed(() => Boolean, {
    description: 'Whether the last possible day it was expected by is past. False where no date or no year is known.',
  })
  due?: boolean;

  @Computed(() => Boolean, {
    description: 'Whether evidence is recorded against it. False is no proof that none was shown.',
  })
  evidenced?: boolean;
}

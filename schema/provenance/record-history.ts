import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organisation } from '../places/organisation.js';
import { Node } from '../shared/recorded.js';
import { DateTime } from '../shared/scalars.js';
import { Correction } from './correction.js';
import { Submission } from './submission.js';

@ObjectType({ description: 'A field that reads otherwise than in the version before.' })
export class ChangedField {
  @Field(() => String, { description: 'The field, as the record’s type names it.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it said before, in words: "£1,250.00", "about 12", "not known". Null: nothing.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says in this version, in words. Null: nothing.' })
  after!: string | null;
}

@ObjectType({ description: 'A record as it stood from one change to the next.' })
export class RecordVersion {
  @Field(() => DateTime, { description: 'When the change was committed.' })
  at!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was done, as row and verb: `finance:approveBudget`. Null: loaded with the facts.',
  })
  permission!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The role that did it; never a person’s name. Null: loaded with the facts.',
  })
  actorRole!: string | null;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that did it. Null: loaded with the facts, or not yours to see.',
  })
  organisation!: Organisation | null;

  @Field(() => Submission, {
    nullable: true,
    description: 'The submission it was part of. Null: loaded with the facts, or not yours to see.',
  })
  submission!: Submission | null;

  @Field(() => Correction, {
    nullable: true,
    description: 'The correction this version came with. Null: it came with none.',
  })
  correction!: Correction | null;

  @Field(() => [ChangedField], {
    description: 'What reads otherwise than in the version before that you may see. In the first, all that is said.',
  })
  changes!: ChangedField[];
}

@ObjectType({ description: 'What became of a record, from its first version to the one that stands.' })
export class RecordHistory {
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Field(() => [RecordVersion], { description: 'The versions that you may see, newest first.' })
  versions!: RecordVersion[];

  @Field(() => Int, { description: 'How many versions you may see in all.' })
  versionCount!: number;

  @Field(() => Node, { nullable: true, description: 'The record that this one replaces. Null: none.' })
  supersedes!: Node | null;

  @Field(() => Node, {
    nullable: true,
    description: 'The record that replaced this one, which stays as it was said then. Null: none.',
  })
  supersededBy!: Node | null;

  @Field(() => [Correction], { description: 'What was put right in this record, and what this record put right.' })
  corrections!: Correction[];
}

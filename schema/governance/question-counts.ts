import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Questions of a meeting by what became of them. Remarks that asked for no answer are not counted.',
})
export class QuestionCounts {
  @Field(() => Int, { description: 'Answered.' })
  answered!: number;

  @Field(() => Int, { description: 'Answered in part.' })
  partly!: number;

  @Field(() => Int, { description: 'An answer was promised for later.' })
  promised!: number;

  @Field(() => Int, { description: 'Not answered, and none promised.' })
  unanswered!: number;
}

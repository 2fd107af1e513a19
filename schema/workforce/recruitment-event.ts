import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const RecruitmentStage = enumeration('RecruitmentStage', 'A step on the way to filling a vacancy.', {
  APPROVED: 'Leave to recruit was given.',
  ADVERTISED: 'The post was advertised.',
  SHORTLISTED: 'Candidates were chosen for interview.',
  INTERVIEWED: 'Interviews were held.',
  OFFERED: 'The post was offered.',
  ACCEPTED: 'The offer was accepted: somebody is appointed, not yet at work.',
  CHECKS: 'Checks before employment began.',
  STARTED: 'Somebody started work.',
  WITHDRAWN: 'The recruitment or the candidate withdrew.',
  READVERTISED: 'The post was advertised again.',
});
export type RecruitmentStage = ValueOf<typeof RecruitmentStage>;

@Listed({ as: 'recruitmentEvents', filter: ['vacancy', 'area', 'stage', 'happenedOn'], order: ['happenedOn', 'stage'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A step of recruiting to a vacancy and its day. No candidate is recorded.',
})
export class RecruitmentEvent extends Fact {
  @Field(() => RecruitmentStage, { description: 'The step.' })
  stage!: RecruitmentStage;

  @Field(() => PartialDate, { description: 'When.' })
  happenedOn!: string;

  @Field(() => String, { nullable: true, description: 'What else is said of it. Null: nothing.' })
  note!: string | null;
}

import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const DisruptionEffectKind = enumeration('DisruptionEffectKind', 'What a disruption does.', {
  RECRUITMENT_DELAYED: 'New staff come later.',
  TRAINING_DELAYED: 'New staff are trained later.',
  SERVICE_REDUCED: 'Less work is done.',
  DATA_DELAYED: 'Data comes later, or is kept by hand.',
  NONE: 'Stated to have none in this respect.',
});
export type DisruptionEffectKind = ValueOf<typeof DisruptionEffectKind>;

@Listed({
  as: 'disruptionEffects',
  filter: ['event', 'kind', 'area', 'team', 'postType', 'system', 'delayDays'],
  order: ['kind', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'What a disruption was said to do to a team, a type of post or a system.',
})
export class DisruptionEffect extends Fact {
  @Field(() => DisruptionEffectKind, { description: 'What it does.' })
  kind!: DisruptionEffectKind;

  @Field(() => CountFigure, { description: 'By how many days it delays.' })
  delayDays!: CountFigure;

  @Field(() => String, { description: 'What was said of it, and by which role.' })
  detail!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const ProvisionKind = enumeration('ProvisionKind', 'What kind of specialist provision.', {
  SPECIAL_SCHOOL: 'A special school.',
  RESOURCE_BASE: 'A resource base in a mainstream school.',
  SPECIALIST_HUB: 'A specialist hub in a mainstream school.',
  SPECIALIST_PLACES: 'Specialist places of any kind together.',
});
export type ProvisionKind = ValueOf<typeof ProvisionKind>;

export const ProvisionStatus = enumeration('ProvisionStatus', 'How far provision has come.', {
  BID: 'A bid is made; no answer yet.',
  PLANNED: 'To be opened.',
  COMMISSIONED: 'Commissioned for a date.',
  OPEN: 'Open.',
  REFUSED: 'Not to be opened.',
});
export type ProvisionStatus = ValueOf<typeof ProvisionStatus>;

export const Sufficiency = enumeration('Sufficiency', 'Whether there is as much as is needed, as the source has it.', {
  SUFFICIENT: 'Enough.',
  INSUFFICIENT: 'Too little.',
  UNKNOWN: 'Nobody has said.',
});
export type Sufficiency = ValueOf<typeof Sufficiency>;

@Listed({
  as: 'provisionCapacities',
  filter: ['area', 'kind', 'status', 'sufficiency', 'provisions', 'places', 'placesNeeded', 'opensOn'],
  order: ['title', '-asAt'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Specialist provision in an area: how many, with how many places, against how many are needed.',
})
export class ProvisionCapacity extends Fact {
  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => ProvisionKind, { description: 'What kind.' })
  kind!: ProvisionKind;

  @Field(() => ProvisionStatus, { description: 'How far it has come.' })
  status!: ProvisionStatus;

  @Field(() => CountFigure, { description: 'How many schools, bases or hubs.' })
  provisions!: CountFigure;

  @Field(() => CountFigure, { description: 'How many places they have together.' })
  places!: CountFigure;

  @Field(() => CountFigure, { description: 'How many places are needed.' })
  placesNeeded!: CountFigure;

  @Field(() => Sufficiency, { description: 'Whether that is enough, as the source has it.' })
  sufficiency!: Sufficiency;

  @Field(() => PartialDate, { nullable: true, description: 'When it opens or opened. Null: not said.' })
  opensOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What else was said of it. Null: nothing.' })
  note!: string | null;
}

/** How much of a plan rests on one body. */
import { Field, ObjectType } from 'type-graphql';
import { DeliveryConcentration } from '../improvement/delivery-concentration.js';
import { Intervention } from '../improvement/intervention.js';
import { Organisation } from '../places/organisation.js';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

@ObjectType({ description: 'The actions of a plan that one body delivers.' })
export class DeliveryShare {
  @Field(() => Organisation, { description: 'The body.' })
  organisation!: Organisation;

  @Field(() => CountFigure, { description: 'Actions on record that it delivers.' })
  actions!: CountFigure;

  @Field(() => CountFigure, { description: 'Those among them that are done.' })
  completed!: CountFigure;

  @Field(() => DecimalFigure, {
    description:
      'Its share of the actions on record, in percent to one place. AT_LEAST where some have no body on record.',
  })
  share!: DecimalFigure;
}

@ObjectType({ description: 'Which bodies deliver the actions of a plan, and how much of it rests on each.' })
export class Concentration {
  @Field(() => Intervention, { description: 'The plan.' })
  intervention!: Intervention;

  @Field(() => CountFigure, { description: 'Actions on record. AT_LEAST unless every action of the plan is recorded.' })
  actions!: CountFigure;

  @Field(() => CountFigure, { description: 'Those among them whose delivering body is on record.' })
  withBody!: CountFigure;

  @Field(() => [DeliveryShare], { description: 'By body, the largest share first.' })
  shares!: DeliveryShare[];

  @Field(() => [DeliveryConcentration], {
    description: 'What was said of reliance on one body, with or without a number.',
  })
  stated!: DeliveryConcentration[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What it would need and is not on record.' })
  gaps!: Gap[];
}

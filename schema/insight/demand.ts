/** Whether the people of a pathway can get through the work that comes in, and what that does to the backlog. */
import { Field, ObjectType } from 'type-graphql';
import { Area } from '../places/area.js';
import { CountFigure, DecimalFigure } from '../shared/figures.js';
import { PartialDate } from '../shared/scalars.js';
import { Node } from '../shared/recorded.js';
import { Pathway } from '../waits/pathway.js';
import { CapacityAssumption } from '../workforce/capacity-assumption.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

@ObjectType({ description: 'How much of the work of a pathway gets done under one staffing, against what comes in.' })
export class StaffedCapacity {
  @Field(() => CapacityAssumption, { description: 'The record of how much work is got through.' })
  assumption!: CapacityAssumption;

  @Field(() => String, { description: 'Under which staffing, such as "with locums".' })
  scenario!: string;

  @Field(() => DecimalFigure, {
    description: 'Units of work a week: as recorded, or what one full-time equivalent gets through by those in post.',
  })
  aWeek!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Capacity as a share of demand, in per cent.' })
  shareOfDemand!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description: 'By how much the backlog changes a week: demand less capacity. Above zero it grows.',
  })
  backlogAWeek!: DecimalFigure;

  @Field(() => CountFigure, { description: 'The backlog a year after the day it was counted, if all goes on so.' })
  backlogAfterAYear!: CountFigure;

  @Field(() => DecimalFigure, {
    description: 'Weeks until the backlog is cleared. NOT_APPLICABLE where it grows or stays.',
  })
  weeksToClear!: DecimalFigure;
}

@ObjectType({ description: 'The demand on a pathway, its backlog, and the capacity it has.' })
export class PathwayDemand {
  @Field(() => Pathway, { description: 'The pathway.' })
  pathway!: Pathway;

  @Field(() => DecimalFigure, { description: 'What comes in a week, by the latest flow on record that says so.' })
  aWeek!: DecimalFigure;

  @Field(() => [Node], { description: 'The flows it rests on: those of the latest period, one for each provider.' })
  flows!: Node[];

  @Field(() => CountFigure, { description: 'Who wait: by the latest list, or else the latest count of cases.' })
  backlog!: CountFigure;

  @Field(() => PartialDate, { nullable: true, description: 'The date of the backlog. Null: none is on record.' })
  backlogAsAt!: string | null;

  @Field(() => [StaffedCapacity], { description: 'What gets done under each staffing on record, the least first.' })
  capacities!: StaffedCapacity[];

  @Field(() => [Gap], { description: 'What is not on record of it.' })
  gaps!: Gap[];
}

@ObjectType({ description: 'Demand, backlog and capacity of the pathways of an area.' })
export class CapacityAgainstDemand {
  @Field(() => Area, { description: 'The area.' })
  area!: Area;

  @Field(() => [PathwayDemand], { description: 'Pathway by pathway, by name.' })
  pathways!: PathwayDemand[];

  @Field(() => [Assumption], { description: 'What is taken for granted.' })
  assumptions!: Assumption[];
}

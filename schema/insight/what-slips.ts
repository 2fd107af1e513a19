/** Which parts of a plan move, and by how much, if a post stays empty or work is disturbed. */
import { Field, ObjectType } from 'type-graphql';
import { Dependency } from '../improvement/dependency.js';
import { Area } from '../places/area.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure } from '../shared/figures.js';
import { Node } from '../shared/recorded.js';
import { CalendarDate, PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { CapacityLost } from './capacity-lost.js';
import { Gap } from './gap.js';

export const AnswerFinding = enumeration(
  'AnswerFinding',
  'How what an officer said stands to what is worked out from the dependencies on record.',
  {
    AGREES: 'Said to have no effect, and nothing on record moves.',
    DIFFERS: 'Said to have no effect, and something on record moves.',
    CANNOT_BE_TESTED: 'Said to have no effect, and the record lacks what would test it: see the gaps.',
    TO_BE_READ: 'Words that no number can be set against, to be read beside the figures.',
  },
);
export type AnswerFinding = ValueOf<typeof AnswerFinding>;

@ObjectType({ description: 'What an officer or another role said of the same, as it is on record.' })
export class OfficersAnswer {
  @Field(() => String, { description: 'What was said.' })
  statement!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The role that said it; never a person’s name. Null: it stands in the statement, or is not recorded.',
  })
  saidBy!: string | null;

  @Field(() => PartialDate, { description: 'The date it speaks of.' })
  asAt!: string;

  @Field(() => AnswerFinding, { description: 'How it stands to what is worked out here.' })
  finding!: AnswerFinding;

  @Field(() => Node, { description: 'The record of it, with its source.' })
  record!: Node;
}

@ObjectType({
  description: 'A milestone or action that waits, directly or by way of others, and what that does to its date.',
})
export class Slip {
  @Field(() => Node, { description: 'The milestone or action.' })
  part!: Node;

  @Field(() => String, { description: 'The type of the record: `Milestone` or `Action`.' })
  type!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => PartialDate, { nullable: true, description: 'The date now in force. Null: none is on record.' })
  due!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When its officers expect it, as recorded. Null: nobody has said, or it is an action.',
  })
  officersForecast!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The earliest day it can be expected as things stand: forecast or due date at its last possible day, not before today, and not before what it needs. Null: no date follows.',
  })
  before!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The earliest day it can be expected then. Null: no date follows.',
  })
  after!: string | null;

  @Field(() => CountFigure, {
    description: 'Days it moves, by dependencies without which it cannot go on. 0: there is room enough.',
  })
  days!: CountFigure;

  @Field(() => CountFigure, { description: 'Days it moves if it also waits where it could go on less well.' })
  daysIfSoftHold!: CountFigure;

  @Field(() => [Dependency], {
    description: 'What it waits through, from the cause to it: the chain that sets its date.',
  })
  through!: Dependency[];
}

@ObjectType({
  description:
    'What a vacancy, a post or a disruption does to the dates of the plans of its area, along the dependencies on record. It is arithmetic over what is recorded, not a forecast of what people will do.',
})
export class WhatSlips {
  @Field(() => Node, { description: 'The vacancy, post or disruption.' })
  cause!: Node;

  @Field(() => Area, { description: 'The area whose plans were looked through.' })
  area!: Area;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day until which the post stands open, and on which somebody starts. Null: only the delays on record of the disruption count.',
  })
  openUntil!: string | null;

  @Field(() => CountFigure, {
    description:
      'How many milestones and actions move, by dependencies without which they cannot go on. AT_LEAST where of some it cannot be said.',
  })
  moving!: CountFigure;

  @Field(() => [Slip], {
    description: 'Every milestone and action not yet done that waits for it, those that move most first.',
  })
  slips!: Slip[];

  @Field(() => CapacityLost, { description: 'The working time that is lost while posts stand empty.' })
  capacityLost!: CapacityLost;

  @Field(() => [OfficersAnswer], { description: 'What officers said of it, beside what is worked out.' })
  officersAnswers!: OfficersAnswer[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What would be needed and is not on record.' })
  gaps!: Gap[];
}

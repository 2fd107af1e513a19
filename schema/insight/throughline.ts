/** One connected picture from money to outcomes, the same from whichever end it is asked for. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ImpactStrength } from '../improvement/impact-link.js';
import { Area } from '../places/area.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Node } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';
import { NamedFigure } from './named-figure.js';
import { OutcomeComparison } from './outcome-comparison.js';

export const ThroughlineStage = enumeration('ThroughlineStage', 'The stages of the chain, from money to outcomes.', {
  MONEY: 'Pots and lines of money.',
  POSTS: 'Posts, their types, teams and vacancies, and staff that are counted and not listed.',
  CAPACITY: 'How much work staff get through.',
  PLAN: 'Actions, milestones and workstreams that wait for money or posts, or that work on an outcome.',
  WAITS: 'Pathways and how long children wait on them.',
  OUTCOMES: 'Indicators.',
});
export type ThroughlineStage = ValueOf<typeof ThroughlineStage>;

export const ThroughlineLinkKind = enumeration(
  'ThroughlineLinkKind',
  'How one record of the chain leads to the next.',
  {
    FEEDS: 'The pot that the line draws on.',
    PAYS_FOR: 'The line pays for the post, wholly or in part.',
    SAID_TO_PAY_FOR: 'The line is said to pay for staff that are counted and not listed.',
    FUNDS: 'The line is for the pathway.',
    STANDS_VACANT: 'The post, or part of it, stands vacant.',
    IS_OF_TYPE: 'The post is of the type.',
    BELONGS_TO: 'The post belongs to the team.',
    WORKS_AT: 'Posts of the type, or the team, get through so much work.',
    WORKS_ON: 'The team, or work at this pace, is done on the pathway.',
    IS_WAITED_FOR_BY: 'The action, milestone or workstream waits for the money, the post or the vacancy.',
    COMES_BEFORE: 'The one must be finished before the other.',
    IS_MEASURED_BY: 'The milestone is one of the action.',
    IS_SAID_TO_WORK_ON: 'Somebody says that the one works on the other: see how well that is founded.',
  },
);
export type ThroughlineLinkKind = ValueOf<typeof ThroughlineLinkKind>;

@ObjectType({ description: 'A record in the picture.' })
export class ThroughlineNode {
  @Field(() => ID, { description: 'The id of the record, by which links name it.' })
  id!: string;

  @Field(() => String, { description: 'The type of the record, such as `InvestmentLine`.' })
  type!: string;

  @Field(() => ThroughlineStage, { description: 'Where in the chain it stands.' })
  stage!: ThroughlineStage;

  @Field(() => String, { description: 'What it is called.' })
  label!: string;

  @Field(() => PartialDate, { description: 'The date its record speaks of.' })
  asAt!: string;

  @Field(() => Int, { description: 'How many links lie between it and what was asked for; 0 where an area was.' })
  steps!: number;

  @Field(() => [NamedFigure], { description: 'Its figures. Those that nobody gave are among them, and say so.' })
  figures!: NamedFigure[];

  @Field(() => Node, { description: 'The record itself, with its source.' })
  record!: Node;
}

@ObjectType({ description: 'A link of the chain, from the money towards the outcome.' })
export class ThroughlineLink {
  @Field(() => ID, { description: 'The record it leads from.' })
  from!: string;

  @Field(() => ID, { description: 'The record it leads to.' })
  to!: string;

  @Field(() => ThroughlineLinkKind, { description: 'How the one leads to the other.' })
  kind!: ThroughlineLinkKind;

  @Field(() => String, { nullable: true, description: 'What is said of the link. Null: nothing beside its kind.' })
  statement!: string | null;

  @Field(() => ImpactStrength, {
    nullable: true,
    description: 'For IS_SAID_TO_WORK_ON: how well it is founded. Null for the other kinds.',
  })
  strength!: ImpactStrength | null;

  @Field(() => Node, { nullable: true, description: 'The record that says so. Null: one of the two records does.' })
  record!: Node | null;
}

@ObjectType({
  description:
    'Money, posts, capacity, plan, waits and outcomes as far as records lead from the one to the other: everything that is connected with what was asked for, in its area; of an area, all that is on record. It is the same picture from whichever of its records it is asked for; only `steps` differ. ' +
    'A connection is no proof that the one works on the other.',
})
export class Throughline {
  @Field(() => Node, { description: 'What was asked for.' })
  start!: Node;

  @Field(() => [Area], {
    description: 'The areas it is drawn for. Of an indicator: those where something is said to work on it.',
  })
  areas!: Area[];

  @Field(() => [ThroughlineNode], { description: 'The records, by stage, the nearest first.' })
  nodes!: ThroughlineNode[];

  @Field(() => [ThroughlineLink], { description: 'The links between them.' })
  links!: ThroughlineLink[];

  @Field(() => [OutcomeComparison], {
    description:
      'The latest value of every indicator in it, beside England, the region and the statistical neighbours.',
  })
  outcomes!: OutcomeComparison[];

  @Field(() => [Assumption], { description: 'What the picture takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'Every link and figure of the chain that is missing.' })
  gaps!: Gap[];
}

import { Field, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { DecimalFigure, PenceFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const Section251Stage = enumeration(
  'Section251Stage',
  'Which of the two statements under section 251 a line stands in. The two are never like for like: they do not cover the same money, even under the same number.',
  {
    BUDGET: 'Planned before the year. Counts places in academies that the department pays for.',
    OUTTURN: 'Spent, told after the year. Leaves those places out.',
  },
);
export type Section251Stage = ValueOf<typeof Section251Stage>;

@Listed({
  as: 'section251Lines',
  filter: ['stage', 'area', 'period', 'period.startsOn', 'code', 'gross', 'net'],
  order: ['period.startsOn', 'net', 'gross'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'One line of the statement under section 251 of what is planned, or was spent, on education: for an area and a financial year, as published. Compare it only within its stage.',
})
export class Section251Line extends Fact {
  @Field(() => Section251Stage, { description: 'Planned or spent.' })
  stage!: Section251Stage;

  @Field(() => String, {
    description: 'The line as its file writes it, with its number. Files word it differently; the code is what counts.',
  })
  wording!: string;

  @Field(() => PenceFigure, { description: 'Of the gross sum: in early years settings.' })
  earlyYears!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Of the gross sum: in primary schools.' })
  primary!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Of the gross sum: in secondary schools.' })
  secondary!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Of the gross sum: in special schools and for special educational needs.' })
  special!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Of the gross sum: in pupil referral units and alternative provision.' })
  alternativeProvision!: PenceFigure;

  @Field(() => PenceFigure, { description: 'Of the gross sum: after the age of 16.' })
  post16!: PenceFigure;

  @Field(() => PenceFigure, { description: 'All of it, before income.' })
  gross!: PenceFigure;

  @Field(() => PenceFigure, {
    description: 'Income set against it, with the sign it is published with: most releases write it below zero.',
  })
  income!: PenceFigure;

  @Field(() => PenceFigure, { description: 'What is left after income.' })
  net!: PenceFigure;

  @Field(() => DecimalFigure, { description: 'The net sum for each head of the population, in pounds, as published.' })
  netPerHead!: DecimalFigure;

  @Computed(() => Boolean, { description: 'Whether no later release supersedes it.' })
  current?: boolean;
}

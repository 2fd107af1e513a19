/** A number as a caller states it: it may honestly be missing, and then the input says which kind of missing. */
import { Field, InputType, Int } from 'type-graphql';
import { FigureState, Qualifier } from './figures.js';
import { Decimal, Fte, PartialDate, Pence } from './scalars.js';

@InputType()
export abstract class FigureInput {
  @Field(() => FigureState, {
    defaultValue: FigureState.KNOWN,
    description:
      'What is known of it. KNOWN needs a value, DISPUTED may have one, the others have none. Refused with BAD_FIGURE.',
  })
  state!: FigureState;

  @Field(() => Qualifier, { defaultValue: Qualifier.EXACT, description: 'How exactly the value is given.' })
  qualifier!: Qualifier;

  @Field(() => PartialDate, { nullable: true, description: 'For PROMISED, and only then: when the value is due.' })
  promisedFor?: string | null;

  @Field(() => String, { nullable: true, description: 'What a reader must know beside the figure; why it is missing.' })
  note?: string | null;
}

@InputType({ description: 'A count of things or people.' })
export class CountFigureInput extends FigureInput {
  @Field(() => Int, { nullable: true, description: 'Whole number.' })
  value?: number | null;
}

@InputType({ description: 'A measure such as a percentage or a number of weeks; the unit stands beside the field.' })
export class DecimalFigureInput extends FigureInput {
  @Field(() => Decimal, { nullable: true, description: 'Exact decimal.' })
  value?: string | null;
}

@InputType({ description: 'A sum of money.' })
export class PenceFigureInput extends FigureInput {
  @Field(() => Pence, { nullable: true, description: 'Whole pence.' })
  value?: number | null;
}

@InputType({ description: 'A number of full-time equivalents.' })
export class FteFigureInput extends FigureInput {
  @Field(() => Fte, { nullable: true, description: 'Full-time equivalents, with two decimals.' })
  value?: string | null;
}

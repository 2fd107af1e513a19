/** A number that may honestly be missing. Zero is KNOWN with value 0; the other states are never zero and never an empty list. */
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from './enumeration.js';
import { Decimal, Fte, PartialDate, Pence } from './scalars.js';

export const FigureState = enumeration(
  'FigureState',
  'What is known of a figure. Six different things, never mixed up.',
  {
    KNOWN: 'The value is given. Zero is such a value.',
    UNKNOWN: 'Nobody has said. The value is null.',
    PROMISED: 'Not yet given, but promised for the date in `promisedFor`. The value is null.',
    DISPUTED: 'A value is given and somebody entitled to do so disputes what it counts.',
    SUPPRESSED: 'Held back, because the number of people is too small or the publisher withheld it. The value is null.',
    NOT_APPLICABLE: 'The question does not arise here. The value is null.',
  },
);
export type FigureState = ValueOf<typeof FigureState>;

export const Qualifier = enumeration('Qualifier', 'How exactly the source gives a value.', {
  EXACT: 'As written.',
  APPROXIMATE: 'About, approximately, some.',
  MORE_THAN: 'Over this value.',
  AT_LEAST: 'This value or more.',
  LESS_THAN: 'Under this value.',
  AT_MOST: 'This value or less.',
});
export type Qualifier = ValueOf<typeof Qualifier>;

@InterfaceType({ description: 'A number that may honestly be missing: read `state` before `value`.' })
export abstract class Figure {
  @Field(() => FigureState, { description: 'Whether the value is known, and if not, why not.' })
  state!: FigureState;

  @Field(() => Qualifier, { description: 'How exactly the value is given. EXACT where there is no value.' })
  qualifier!: Qualifier;

  @Field(() => PartialDate, { nullable: true, description: 'For PROMISED: when the value is due.' })
  promisedFor!: string | null;

  @Field(() => String, { nullable: true, description: 'What the reader must know beside the figure.' })
  note!: string | null;
}

@ObjectType({ implements: Figure, description: 'A count of things or people.' })
export class CountFigure extends Figure {
  @Field(() => Int, { nullable: true, description: 'Whole number. Null unless KNOWN or DISPUTED.' })
  value!: number | null;
}

@ObjectType({
  implements: Figure,
  description: 'A measure such as a percentage or a number of weeks. The unit stands beside the field.',
})
export class DecimalFigure extends Figure {
  @Field(() => Decimal, { nullable: true, description: 'Exact decimal. Null unless KNOWN or DISPUTED.' })
  value!: string | null;
}

@ObjectType({ implements: Figure, description: 'A sum of money in pence.' })
export class PenceFigure extends Figure {
  @Field(() => Pence, { nullable: true, description: 'Whole pence. Null unless KNOWN or DISPUTED.' })
  value!: number | null;
}

@ObjectType({ implements: Figure, description: 'A number of full-time equivalents.' })
export class FteFigure extends Figure {
  @Field(() => Fte, { nullable: true, description: 'Full-time equivalents. Null unless KNOWN or DISPUTED.' })
  value!: string | null;
}

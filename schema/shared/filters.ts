/** The conditions a list takes, one input type a kind of field. Conditions given together must all hold. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { enumeration, type ValueOf } from './enumeration.js';
import { FigureState } from './figures.js';
import { CalendarDate, DateTime, Decimal, Fte, Pence } from './scalars.js';

export const Direction = enumeration('Direction', 'Which way a list runs.', {
  ASC: 'Smallest, earliest or first in the alphabet first. Records without the value come last.',
  DESC: 'Largest, latest or last in the alphabet first. Records without the value come last.',
});
export type Direction = ValueOf<typeof Direction>;

const optional = (description: string): { nullable: true; description: string } => ({ nullable: true, description });

@InputType({ description: 'Condition on words.' })
export class TextFilter {
  @Field(() => String, optional('Exactly these words.')) equals?: string;
  @Field(() => [String], optional('Any one of these.')) in?: string[];
  @Field(() => String, optional('These words somewhere inside, capitals or not.')) contains?: string;
  @Field(() => Boolean, optional('True: only where nothing is written. False: only where something is.'))
  isNull?: boolean;
}

@InputType({ description: 'Condition on the record a field leads to.' })
export class IdFilter {
  @Field(() => [ID], optional('Leads to one of these. Refused with BAD_ID or WRONG_KIND_OF_ID.')) in?: string[];
  @Field(() => Boolean, optional('True: only where it leads nowhere. False: only where it leads somewhere.'))
  isNull?: boolean;
}

@InputType({ description: 'Condition on a whole number.' })
export class IntFilter {
  @Field(() => Int, optional('This value or more.')) min?: number;
  @Field(() => Int, optional('This value or less.')) max?: number;
}

@InputType({ description: 'Condition on money.' })
export class PenceFilter {
  @Field(() => Pence, optional('This sum or more.')) min?: number;
  @Field(() => Pence, optional('This sum or less.')) max?: number;
}

@InputType({ description: 'Condition on a decimal number.' })
export class DecimalFilter {
  @Field(() => Decimal, optional('This value or more.')) min?: string;
  @Field(() => Decimal, optional('This value or less.')) max?: string;
}

@InputType({ description: 'Condition on full-time equivalents.' })
export class FteFilter {
  @Field(() => Fte, optional('This value or more.')) min?: string;
  @Field(() => Fte, optional('This value or less.')) max?: string;
}

@InputType({ description: 'Condition on a figure that may be unknown.' })
export class FigureFilter {
  @Field(() => [FigureState], optional('In one of these states.')) states?: FigureState[];
  @Field(() => Decimal, optional('This value or more; money in pence.')) min?: string;
  @Field(() => Decimal, optional('This value or less; money in pence.')) max?: string;
}

@InputType({ description: 'Condition on a day.' })
export class DateFilter {
  @Field(() => CalendarDate, optional('This day or later.')) from?: string;
  @Field(() => CalendarDate, optional('This day or earlier.')) to?: string;
  @Field(() => Boolean, optional('True: only where no day is set. False: only where one is.')) isNull?: boolean;
}

@InputType({
  description:
    'Condition on a date that may be only a month or a year: it matches where the whole of it could fall in the range.',
})
export class PartialDateFilter {
  @Field(() => CalendarDate, optional('Its last possible day is this one or later.')) from?: string;
  @Field(() => CalendarDate, optional('Its first possible day is this one or earlier.')) to?: string;
  @Field(() => Boolean, optional('True: only where no date is set. False: only where one is.')) isNull?: boolean;
}

@InputType({ description: 'Condition on a moment.' })
export class DateTimeFilter {
  @Field(() => DateTime, optional('This moment or later.')) from?: string;
  @Field(() => DateTime, optional('This moment or earlier.')) to?: string;
}

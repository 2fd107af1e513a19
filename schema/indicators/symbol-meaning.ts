import { Field, ObjectType } from 'type-graphql';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { ObservationSymbol } from './observation-symbol.js';

@Listed({ as: 'symbolMeanings', filter: ['dataSet', 'text', 'means'], order: ['text'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'What a symbol means in one data set. Some releases swap "not applicable" and "not available", so no meaning holds for all.',
})
export class SymbolMeaning extends Fact {
  @Field(() => String, { description: 'What stands in the file, such as `x` or `:`.' })
  text!: string;

  @Field(() => ObservationSymbol, { description: 'What it means here.' })
  means!: ObservationSymbol;

  @Field(() => String, { description: 'The meaning in words.' })
  explanation!: string;
}

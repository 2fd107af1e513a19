import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const AreaKind = enumeration('AreaKind', 'What kind of place an area is.', {
  COUNTRY: 'A country, such as England.',
  REGION: 'A region of England in official statistics.',
  LOCAL_AUTHORITY: 'The area of one council with education duties.',
  INTEGRATED_CARE_BOARD: 'The area of one NHS integrated care board.',
  SUB_ICB:
    'A part of such an area for which NHS figures are published; often close to one council area, never the same thing.',
  NHS_REGION: 'A region of NHS England; not a region of official statistics.',
  UNNAMED: 'A place whose source does not name it. It has no codes and is matched to nothing.',
});
export type AreaKind = ValueOf<typeof AreaKind>;

@Listed({ as: 'areas', lookup: 'slug', filter: ['kind', 'name', 'parent'], order: ['name', 'slug'] })
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A place that money, people, waits and outcomes are told of: a council area, a region, a country.',
})
export class Area extends Fact {
  @Field(() => String, { description: 'Short name for addresses and queries, such as `wirral`. Never changes.' })
  slug!: string;

  @Field(() => String, { description: 'The name in common use. Other sources may spell it otherwise: see `names`.' })
  name!: string;

  @Field(() => AreaKind, { description: 'What kind of place it is.' })
  kind!: AreaKind;
}

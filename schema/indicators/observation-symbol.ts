import { enumeration, type ValueOf } from '../shared/enumeration.js';

export const ObservationSymbol = enumeration(
  'ObservationSymbol',
  'What official statistics write in place of a number. Releases differ: what a symbol means in one stands with its data set.',
  {
    Z: 'Not applicable.',
    X: 'Not available.',
    C: 'Confidential: too few people to publish.',
    LOW: 'Rounds to nothing, but is not nothing.',
    K: 'The same as LOW, where that word would be insensitive.',
    U: 'Of low reliability.',
  },
);
export type ObservationSymbol = ValueOf<typeof ObservationSymbol>;

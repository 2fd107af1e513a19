/** What a symbol in place of a value means: as the data set says, for no meaning holds for all. */
import type { ObservationSymbol } from '../../schema/indicators/observation-symbol.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import type { FigureStored } from '../platform/write/values.js';
import { stateOf } from './ees/symbols.js';
import { SymbolMeaningRow } from './symbol-meaning.entity.js';

export interface ReadSymbol {
  symbol: ObservationSymbol;
  value: FigureStored<string>;
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Reads symbols of any data set; the meanings of each are asked for once. */
export function symbolReader(door: Door) {
  const meanings = new Map<string, SymbolMeaningRow[]>();
  return async (text: string, dataSetId: string | null, path: string): Promise<ReadSymbol> => {
    if (dataSetId === null)
      refuse(
        'UNKNOWN_SYMBOL',
        'The definition names no data set, so nothing says what the symbol means. Give a value whose state says why it is missing.',
        path,
      );
    const ofSet = meanings.get(dataSetId) ?? (await door.manager.findBy(SymbolMeaningRow, { dataSetId }));
    meanings.set(dataSetId, ofSet);
    const found =
      ofSet.find((each) => plain(each.text) === plain(text)) ??
      refuse(
        'UNKNOWN_SYMBOL',
        `The data set gives "${text.slice(0, 20)}" no meaning. It knows ${ofSet.map((each) => each.text).join(', ') || 'no symbols'}.`,
        path,
      );
    return {
      symbol: found.means,
      value: {
        state: stateOf[found.means],
        qualifier: 'EXACT',
        value: null,
        promisedFor: null,
        note: found.explanation,
      },
    };
  };
}

/** The area that a row of a statistics file is about, with a word to the sender where there is none. */
import type { TableRow } from '../../platform/files/table.js';
import type { Report } from '../../platform/imports/report.js';
import type { Place, PlaceReader } from './location.js';

export interface PlacesFound {
  places: PlaceReader;
  /** By `PlaceReader.keyOf`. Undefined: the publisher does not know the place. */
  placeByKey: ReadonlyMap<string, Place | undefined>;
  /** Keys of areas, as `areasOf` gives them. */
  areas: ReadonlyMap<string, string>;
}

/** Nothing: the row was set aside, since schools, trusts and unknown places are no areas here; or rejected, since its codes disagree. */
export function areaOfRow(row: TableRow, found: PlacesFound, report: Report): string | undefined {
  const { places, placeByKey, areas } = found;
  const key = places.keyOf(row.cells);
  const place = placeByKey.get(key);
  if (places.kindOf(row.cells) === undefined || place === undefined) {
    report.change('rows set aside');
    report.note(
      'Rows of places that are no country, region or council area, and of places that the publisher does not know, were set aside.',
    );
    return undefined;
  }
  if (place.wrong !== undefined) {
    const { column, code } = place.wrong;
    const message = `"${code}" is no code that such a place has. Correct it, or leave it out where the place has none.`;
    report.reject({ ...row, column, code: 'AREA_CODE_UNKNOWN', message });
    return undefined;
  }
  const areaId = areas.get(key);
  if (areaId === undefined) {
    report.reject({
      ...row,
      code: 'AREA_CODES_DISAGREE',
      message: `The codes ${key} stand for two areas on record. Correct the code that is wrong.`,
    });
  }
  return areaId;
}

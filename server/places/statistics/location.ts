/** Where a row of a statistics file is about: its level and the codes and names that stand for the place. */
import type { AreaKind } from '../../../schema/places/area.js';
import type { Cell } from '../../platform/files/cell.js';
import { columnNamed } from '../../platform/files/columns.js';
import type { Table } from '../../platform/files/table.js';

export interface Place {
  kind: AreaKind;
  /** Of the Office for National Statistics. Null: the file gives none. */
  gss: string | null;
  /** Of the Department for Education, three digits. Null: the file gives none. */
  dfe: string | null;
  name: string;
  /** The region or country it lies in. Null: the file gives none. */
  within: Place | null;
  /** A code that no such place can have, and its column. Nothing is known by it, and nothing is learned. */
  wrong?: WrongCode | undefined;
}

export interface WrongCode {
  column: string;
  code: string;
}

/** The columns that say where and when; no other column with one of these names holds figures. */
export const placeColumns =
  /^(time_period|time_identifier|geographic_level|(country|region|new_la|old_la|la|lad|pcon|ward|lsip|english_devolved_area|opportunity_area|local_enterprise_partnership|trust|sponsor|rsc_region|rsc_region_lead|school|provider|institution|planning_area)(_(code|name|id|urn|laestab|ukprn))?)$/i;

const levels: Readonly<Record<string, AreaKind>> = {
  national: 'COUNTRY',
  regional: 'REGION',
  'local authority': 'LOCAL_AUTHORITY',
};

type Read = (cells: readonly Cell[]) => string;

export interface PlaceReader {
  /** Nothing: the level is one that no area of ours has, such as a school. */
  kindOf(cells: readonly Cell[]): AreaKind | undefined;
  /** The same for the same place, however often its rows come. */
  keyOf(cells: readonly Cell[]): string;
  /** Nothing: the publisher does not know the place. */
  placeOf(cells: readonly Cell[]): Place | undefined;
}

export function placeReader(table: Table): PlaceReader {
  const read = (name: string): Read => {
    const column = columnNamed(table, [name]);
    return column === undefined ? () => '' : (cells) => cells[column.position]?.text ?? '';
  };
  const [level, countryCode, countryName] = [read('geographic_level'), read('country_code'), read('country_name')];
  const [regionCode, regionName] = [read('region_code'), read('region_name')];
  const [gssCode, dfeCode, name] = [read('new_la_code'), read('old_la_code'), read('la_name')];
  const kindOf = (cells: readonly Cell[]): AreaKind | undefined => levels[level(cells).toLowerCase()];

  const columns: Readonly<Record<string, readonly (readonly [column: string, code: Read, fits: RegExp])[]>> = {
    COUNTRY: [['country_code', countryCode, codeOf.COUNTRY]],
    REGION: [['region_code', regionCode, codeOf.REGION]],
    LOCAL_AUTHORITY: [
      ['new_la_code', gssCode, codeOf.LOCAL_AUTHORITY],
      ['old_la_code', dfeCode, /^\d{3}$/],
    ],
  };
  const wrongIn = (kind: AreaKind, cells: readonly Cell[]): WrongCode | undefined =>
    columns[kind]
      ?.map(([column, code, fits]) => ({ column, code: code(cells), fits }))
      .find(({ code, fits }) => !fits.test(code) && !noCode.test(code));

  return {
    kindOf,
    keyOf: (cells) => {
      const kind = kindOf(cells);
      if (kind === 'COUNTRY') return countryCode(cells);
      if (kind === 'REGION') return `${regionCode(cells)} ${regionName(cells)}`;
      return `${gssCode(cells)} ${dfeCode(cells)} ${name(cells)}`;
    },
    placeOf: (cells) => {
      const kind = kindOf(cells);
      const country = placed({
        kind: 'COUNTRY',
        gss: gssOf(countryCode(cells)),
        dfe: null,
        name: countryName(cells),
        within: null,
        wrong: wrongIn('COUNTRY', cells),
      });
      if (kind === 'COUNTRY') return country;
      const within = country ?? null;
      const region = placed({
        kind: 'REGION',
        gss: gssOf(regionCode(cells)),
        dfe: null,
        name: regionName(cells),
        within,
        wrong: wrongIn('REGION', cells),
      });
      if (kind === 'REGION') return region;
      const dfe = /^\d{3}$/.exec(dfeCode(cells))?.[0] ?? null;
      const gss = gssOf(gssCode(cells));
      return placed({
        kind: 'LOCAL_AUTHORITY',
        gss,
        dfe,
        name: name(cells),
        within: region ?? within,
        wrong: wrongIn('LOCAL_AUTHORITY', cells),
      });
    },
  };
}

const gssOf = (code: string): string | null => (/^[A-Z]\d{8}$/.test(code) ? code : null);

/** The Office for National Statistics begins the codes of each kind of area with its own letter and two digits. */
const codeOf = {
  COUNTRY: /^([EWSN]92|K0[1-4])\d{6}$/,
  REGION: /^(E1[23]|[WSN]92)\d{6}$/,
  LOCAL_AUTHORITY: /^(E0[6-9]|E10|W06|S12|N09)\d{6}$/,
};

/** Nothing, or a symbol such as `z`. */
const noCode = /^(.?|not (available|applicable|known))$/i;

/** Publishers write `x` and "Not available" for a place they do not know, and `z` for one that does not apply. */
function placed(place: Place): Place | undefined {
  return (place.gss === null && place.dfe === null) || place.name === '' ? undefined : place;
}

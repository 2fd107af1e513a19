/** What a row of figures says: the values of defined columns, and a doubt where a count lies below zero. */
import { decimalOf } from '../../platform/files/cell-values.js';
import { periodOf } from '../../places/reporting-period.js';
import type { Doubt } from '../../provenance/quality/figures-of.js';
import { negative } from '../../provenance/quality/negative.js';
import { isShare, type FigureColumn } from './columns.js';
import type { Mapped } from './definitions.js';
import { reportedBy } from './flags.js';
import { plainNumber } from './profile.js';
import type { StagedValue } from './staging.js';
import { stateOf, type Symbols } from './symbols.js';

export interface RowOfFigures {
  line: number;
  periodId: string;
  /** As published, by their places. */
  figures: readonly string[];
}

export function measured(
  { line, periodId, figures }: RowOfFigures,
  { mappings, symbols }: { mappings: readonly Mapped[]; symbols: Symbols },
): StagedValue[] {
  const { startsOn, endsOn } = periodOf(periodId);
  return mappings.flatMap((each) => {
    const text = figures[each.value.place] ?? '';
    const symbol = symbols.get(text.toLowerCase()) ?? null;
    const isOutside = (each.from !== null && endsOn < each.from) || (each.to !== null && startsOn > each.to);
    // Publishers write x into years from before they asked.
    if (isOutside && (symbol !== null || text === '')) return [];
    return [
      {
        line,
        definitionId: each.id,
        value: symbol === null ? numberIn(text) : null,
        symbol,
        state: symbol === null ? (text === '' ? 'UNKNOWN' : 'KNOWN') : stateOf[symbol],
        numerator: countIn(figures, each.numerator),
        denominator: countIn(figures, each.denominator),
      },
    ];
  });
}

function numberIn(text: string): string | null {
  return plainNumber.test(text) ? text : decimalOf({ kind: text === '' ? 'EMPTY' : 'TEXT', text });
}

/** Whole numbers that fit; anything else is no count. */
function countIn(figures: readonly string[], column: FigureColumn | undefined): string | null {
  const text = column === undefined ? '' : (figures[column.place] ?? '');
  return /^-?\d{1,9}$/.test(text) ? text : null;
}

export function belowZero(
  { periodId, figures }: RowOfFigures,
  { columns }: { columns: readonly FigureColumn[] },
): Doubt | undefined {
  if (!figures.some((text) => text.startsWith('-'))) return undefined;
  // Balances and changes may lie below zero.
  const counts = columns.filter((column) => column.unit === null && !isShare(column));
  const named = counts.flatMap(({ name, place }) => {
    const text = figures[place] ?? '';
    return plainNumber.test(text)
      ? [{ name, figure: { state: 'KNOWN' as const, qualifier: 'EXACT' as const, value: text } }]
      : [];
  });
  return negative({ span: periodOf(periodId), reportedBy, figures: named });
}

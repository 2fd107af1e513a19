/** A list of people waiting, told in bands of days. */
import type { FiguresOf, NamedFigure, Reported, SeenFigure } from './figures-of.js';

export interface BandFigure {
  fromDays: number;
  /** Null: no end. */
  toDays: number | null;
  count: SeenFigure;
}

export interface WaitFigures extends Reported {
  total: SeenFigure;
  bands: readonly BandFigure[];
}

/** By its days, as the label is spelt anew from file to file. */
export const bandName = ({ fromDays, toDays }: Omit<BandFigure, 'count'>): string =>
  toDays === null ? `${String(fromDays)} days or more` : `${String(fromDays)} to ${String(toDays)} days`;

export const bandFigures = (bands: readonly BandFigure[]): NamedFigure[] =>
  bands.map((band) => ({ name: bandName(band), figure: band.count }));

export const figuresOfWait = ({ span, reportedBy, total, bands }: WaitFigures): FiguresOf => ({
  span,
  reportedBy,
  figures: [{ name: 'total', figure: total }, ...bandFigures(bands)],
});

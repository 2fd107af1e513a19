/** Full-time equivalents as an input gives them, and whether they are known so well that something can be measured by them. */
import { refuse } from '../platform/write/refused.js';
import { figure, type FigureGiven, type FigureStored } from '../platform/write/values.js';
import { exact } from '../platform/exact-decimal.js';

export function hours(fte: string, path: string): string {
  if (exact(fte) <= 0n)
    refuse('BAD_FTE', `${fte} full-time equivalents are none. Give how much it is, such as "0.60".`, path);
  return fte;
}

export function hoursFigure(given: FigureGiven<string>, path: string): FigureStored<string> {
  const fte = figure(given, path);
  if (fte.value !== null) hours(fte.value, `${path}.value`);
  return fte;
}

/** Of posts and teams: nothing at all is something, as in a post on no fixed hours. */
export function establishmentFigure(given: FigureGiven<string>, path: string): FigureStored<string> {
  const fte = figure(given, path);
  if (fte.value !== null && exact(fte.value) < 0n)
    refuse('BAD_FTE', 'Full-time equivalents are never below zero. Correct the number.', `${path}.value`);
  return fte;
}

/** What must not be passed; about so much, or so much at least, is no bound. */
export function bound({ state, qualifier, value }: FigureStored<string>): string | undefined {
  return state === 'KNOWN' && qualifier === 'EXACT' && value !== null ? value : undefined;
}

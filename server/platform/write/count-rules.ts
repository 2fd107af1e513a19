/** What any count, rate or percentage must be, as a write gives it. */
import { exact } from '../exact-decimal.js';
import { refuse } from './refused.js';
import type { FigureStored } from './values.js';

export function checkCount({ value }: FigureStored<number>, path: string): void {
  if (value !== null && value < 0) refuse('BAD_COUNT', 'A count is never below zero. Correct it.', path);
}

export function checkPercent({ value }: FigureStored<string>, path: string): void {
  if (value !== null && (exact(value) < 0n || exact(value) > exact('100')))
    refuse('BAD_PERCENT', `${value} per cent is not between 0 and 100. Correct it.`, path);
}

export function checkRate({ value }: FigureStored<string>, path: string): void {
  if (value !== null && exact(value) < 0n) refuse('BAD_RATE', 'A rate is never below zero. Correct it.', path);
}

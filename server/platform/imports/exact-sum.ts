/** Adds decimals without losing a digit: whole numbers of each count of decimals, put together at the end. */
import { tidy } from '../files/plain-decimal.js';

/** Below this, adding whole numbers in floating point is exact. */
const safe = 2 ** 52;

export class ExactSum {
  /** By count of decimals: what is added up, and what was put aside before it grew too large. */
  private readonly parts = new Map<number, { sum: number; aside: bigint }>();

  add(decimal: string): void {
    const point = decimal.indexOf('.');
    const places = point === -1 ? 0 : decimal.length - point - 1;
    const digits = point === -1 ? decimal : decimal.slice(0, point) + decimal.slice(point + 1);
    let part = this.parts.get(places);
    if (part === undefined) this.parts.set(places, (part = { sum: 0, aside: 0n }));
    if (digits.length > 15) {
      part.aside += BigInt(digits);
      return;
    }
    part.sum += Number(digits);
    if (Math.abs(part.sum) > safe / 2) {
      part.aside += BigInt(part.sum);
      part.sum = 0;
    }
  }

  toString(): string {
    const most = Math.max(0, ...this.parts.keys());
    let total = 0n;
    for (const [places, { sum, aside }] of this.parts) total += (aside + BigInt(sum)) * 10n ** BigInt(most - places);
    const digits = String(total < 0n ? -total : total).padStart(most + 1, '0');
    const text = most === 0 ? digits : `${digits.slice(0, -most)}.${digits.slice(-most)}`;
    return tidy(`${total < 0n ? '-' : ''}${text}`);
  }
}

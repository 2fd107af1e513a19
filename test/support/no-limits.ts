/** For tests that ask for much on purpose. */
import { usualLimits, type Limits } from '../../server/platform/limits/limits.js';

export const noLimits = Object.fromEntries(Object.keys(usualLimits).map((name) => [name, Infinity])) as Limits;

/** All requests made to hurt. */
import { bodies } from './bodies.js';
import type { Hostile } from './hostile.js';
import { selections } from './selections.js';
import { texts } from './texts.js';
import { values } from './values.js';

export const hostileDocuments: readonly Hostile[] = [selections, values, texts, bodies].flatMap((families) =>
  Object.entries(families).flatMap(([family, made]) =>
    made().map(([name, body, outcome = 'refused']) => ({ family, name, body, outcome })),
  ),
);

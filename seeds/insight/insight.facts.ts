/** Insight keeps nothing of its own, so it states no facts. */
import type { SeedTable } from '../seed.js';

export const insightFacts: readonly SeedTable[] = [];

/** Insight keeps nothing of its own: who may read its answers is said here as they come. */
import type { Policy } from '../shared/policy.js';

export const insightPolicy: readonly Policy[] = [];

/** Insight crosses every row and keeps nothing of its own: its answers join here as they come, each over nouns that already stand. */
import type { Edge } from '../shared/edges.js';

export const insightEdges: readonly Edge[] = [];

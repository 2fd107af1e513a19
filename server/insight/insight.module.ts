/** The top row: it may use every other and keeps no tables of its own. No answer of it is served yet. */
import { insightEdges } from '../../schema/insight/insight.edges.js';
import { insightPolicy } from '../../schema/insight/insight.policy.js';
import type { Module } from '../platform/module.js';

export const insight: Module = {
  name: 'insight',
  tables: [],
  edges: insightEdges,
  policy: insightPolicy,
  links: [],
  writes: [],
  imports: [],
  resolvers: [],
};

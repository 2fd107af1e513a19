/** The process of the first hand-written form. */
import { jsonAgg } from './json-agg.js';
import { serveLimit } from './serve-limit.js';

await serveLimit(jsonAgg);

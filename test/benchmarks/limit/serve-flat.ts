/** The process of the second hand-written form. */
import { flat } from './flat.js';
import { serveLimit } from './serve-limit.js';

await serveLimit(flat);

/** The server's modules as Node itself loads them, once for all test files of a worker and as production does: jest would load every one anew for each file. */
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';

// In any other mode graphql looks for a second copy of itself at each look at a type, which costs an application half a second.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = NODE_ENV;

register();

export const load = (file) => import(pathToFileURL(file).href);
export const loadPackage = createRequire(import.meta.url);

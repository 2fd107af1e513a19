import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as graphql from 'graphql';
import { createApp } from '../../server/app.js';
import { Area } from '../../schema/places/area.js';

/** What test/support/server-once/environment.mjs gives every test file. */
interface LoadedOnce {
  load: (file: string) => Promise<Record<string, unknown>>;
  loadPackage: (name: string) => unknown;
}
const { load, loadPackage } = (globalThis as unknown as { loadedOnce: LoadedOnce }).loadedOnce;

// Were the patterns of the transforms wrong, everything would work, and the suite take twice as long.
describe('a test file is given, as loaded once for all files of a worker,', () => {
  it.each([
    ['server/app.ts', 'createApp', createApp],
    ['schema/places/area.ts', 'Area', Area],
  ])('%s', async (file, name, given) => {
    expect((await load(path.resolve(file)))[name]).toBe(given);
  });

  it('the package graphql', () => {
    expect(graphql.GraphQLSchema).toBe((loadPackage('graphql') as typeof graphql).GraphQLSchema);
  });
});

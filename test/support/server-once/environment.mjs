/** What every test file runs in: as jest's own for Node, with a way out to the modules that are loaded once. */
import { TestEnvironment } from 'jest-environment-node';
import { load, loadPackage } from './load.mjs';

export default class ServerOnceEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // Those outside ask of what they are given whether it is one of these.
    Object.assign(this.global, { loadedOnce: { load, loadPackage }, Date, Error, Map, Set });
  }
}

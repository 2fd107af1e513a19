/** The files that take longest go first, so that none is left for the end alone: jest knows how long each took only where it has run before. */
import Sequencer from '@jest/test-sequencer';

const longest = [
  'dashboard/every-page',
  'reading/both-roads',
  'access/matrix-walked',
  'access/cross-agency',
  'access/cross-agency-writes',
  'imports/killed',
  'platform/process',
  'reading/as-known-at',
  'provenance/audit/command',
  'imports/published-waiting-lists',
  'access/built-server',
].map((name) => `/test/${name}.test.ts`);

const placeOf = ({ path }) => {
  const place = longest.findIndex((name) => path.endsWith(name));
  return place === -1 ? longest.length : place;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => placeOf(one) - placeOf(other));
  }
}

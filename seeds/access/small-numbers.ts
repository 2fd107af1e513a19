/** From how many people on a count is shown to everyone. */
import { SmallNumberThresholdRow } from '../../server/access/small-number-threshold.entity.js';
import { facts, type SeedTable } from '../seed.js';

export const smallNumbers: SeedTable = facts(SmallNumberThresholdRow, {}, [
  {
    key: '2022',
    appliesFrom: '2022-01-01',
    threshold: 5,
    reason:
      'The Code of Practice for Statistics asks that nobody can be recognised in published figures and leaves the number to the publisher. One to four people of one place and service may know each other; five is what this platform begins with.',
  },
]);

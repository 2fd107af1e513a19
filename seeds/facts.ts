/** All reference facts: what the rows state, and the periods they speak of. */
import { accessFacts } from './access/access.facts.js';
import { financeFacts } from './finance/finance.facts.js';
import { governanceFacts } from './governance/governance.facts.js';
import { improvementFacts } from './improvement/improvement.facts.js';
import { indicatorsFacts } from './indicators/indicators.facts.js';
import { placesFacts } from './places/places.facts.js';
import { periodsOf } from './places/periods.js';
import { provenanceFacts } from './provenance/provenance.facts.js';
import type { SeedTable } from './seed.js';
import { waitsFacts } from './waits/waits.facts.js';
import { workforceFacts } from './workforce/workforce.facts.js';

const stated: readonly SeedTable[] = [
  ...placesFacts,
  ...accessFacts,
  ...provenanceFacts,
  ...financeFacts,
  ...workforceFacts,
  ...waitsFacts,
  ...indicatorsFacts,
  ...improvementFacts,
  ...governanceFacts,
];

export function factTables(): readonly SeedTable[] {
  return [periodsOf(stated), ...stated];
}

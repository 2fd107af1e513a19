/** The whole fictional world, one area at a time, so that any number of areas streams through a bounded memory. */
import { inventAccess } from './access/access.demonstration.js';
import { inventFinance } from './finance/finance.demonstration.js';
import { inventGovernance } from './governance/governance.demonstration.js';
import { inventImprovement } from './improvement/improvement.demonstration.js';
import { inventedScale } from './improvement/invented-ratings.js';
import { inventIndicators } from './indicators/indicators.demonstration.js';
import { inventedIndicators } from './indicators/invented-indicators.js';
import { inventedBodies, inventPlaces } from './places/places.demonstration.js';
import { periodsOf } from './places/periods.js';
import { inventedDocument, inventProvenance } from './provenance/provenance.demonstration.js';
import { inventArea, inventWorld, type InventedArea, type Scale, type World } from './invent.js';
import type { SeedTable } from './seed.js';
import { inventWaits } from './waits/waits.demonstration.js';
import { inventedPostTypes } from './workforce/invented-teams.js';
import { inventWorkforce } from './workforce/workforce.demonstration.js';

type Invent = (world: World, area: InventedArea) => readonly SeedTable[];

/** What all fictional areas share. */
const common = [inventedBodies, inventedDocument, inventedPostTypes, inventedIndicators, inventedScale] as const;
const perArea: readonly Invent[] = [
  inventPlaces,
  inventAccess,
  inventProvenance,
  inventFinance,
  inventWorkforce,
  inventWaits,
  inventIndicators,
  inventImprovement,
  inventGovernance,
];

/** Needs the reference facts before it: their code lists and promise themes. */
export function* demonstrationTables(scale: Scale): Generator<readonly SeedTable[]> {
  const world = inventWorld(scale);
  yield common.flatMap((invent) => invent(world));
  for (const named of scale.areas) {
    const area = inventArea(world, named);
    const tables = perArea.flatMap((invent) => invent(world, area));
    yield [periodsOf(tables), ...tables];
  }
}

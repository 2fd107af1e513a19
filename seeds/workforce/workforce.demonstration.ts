/** The fictional workforce: teams, posts, who pays for them, how they are held, and what its staff learn and get through. */
import type { InventedArea, World } from '../invent.js';
import type { SeedTable } from '../seed.js';
import { inventedDisruption } from './invented-disruption.js';
import { inventedHolding } from './invented-holding.js';
import { inventedPosts, postsOf } from './invented-posts.js';
import { inventedTeams } from './invented-teams.js';
import { inventedTraining } from './invented-training.js';
import { inventedWorkload } from './invented-workload.js';

export function inventWorkforce(world: World, area: InventedArea): SeedTable[] {
  const posts = postsOf(world, area);
  return [
    inventedTeams(area),
    ...inventedPosts(world, area, posts),
    ...inventedHolding(area, posts),
    ...inventedTraining(area),
    ...inventedWorkload(area),
    ...inventedDisruption(area),
  ];
}

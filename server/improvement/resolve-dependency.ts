import { ResolveDependency } from '../../schema/improvement/resolve-dependency.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { DependencyRow } from './dependency.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';

export const resolveDependency = write(
  ResolveDependency,
  async (door, { dependencyId, resolvedOn, expectedVersion }) => {
    const dependency = await door.take(DependencyRow, dependencyId, 'dependencyId', expectedVersion);
    if (dependency.resolvedOn !== null)
      refuse(
        'ALREADY_RESOLVED',
        `It has not waited since ${dependency.resolvedOn}. Nothing is left to do.`,
        'dependencyId',
      );
    await refuseFuture(door, resolvedOn, 'resolvedOn');
    await door.change(DependencyRow, dependency, { resolvedOn });
    return { dependency: dependency.id };
  },
);

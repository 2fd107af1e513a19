/** The facts of access: roles, permissions, what each role may see, and arrangements to share data. */
import type { SeedTable } from '../seed.js';
import { permissions } from './permissions.js';
import { roles, visibilityRules } from './roles.js';
import { sharing } from './sharing.js';
import { smallNumbers } from './small-numbers.js';

export const accessFacts: readonly SeedTable[] = [roles, visibilityRules, smallNumbers, ...permissions, ...sharing];

/** The facts of access: roles, permissions, what each role may see, and arrangements to share data. */
import type { SeedTable } from '../seed.js';
import { permissions } from './permissions.js';
import { roles, visibilityRules } from './roles.js';
import { sharing } from './sharing.js';

export const accessFacts: readonly SeedTable[] = [roles, visibilityRules, ...permissions, ...sharing];

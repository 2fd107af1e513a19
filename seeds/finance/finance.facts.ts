/** The facts of finance. */
import type { SeedTable } from '../seed.js';
import { fundingSources } from './funding.js';
import { investment } from './investment.js';
import { requestsAndRules } from './requests-and-rules.js';

export const financeFacts: readonly SeedTable[] = [fundingSources, ...investment, ...requestsAndRules];

/** The facts of improvement. */
import type { SeedTable } from '../seed.js';
import { actionsOthers } from './actions-others.js';
import { actionsWirral } from './actions-wirral.js';
import { gapsWirral2022 } from './gaps-wirral-2022.js';
import { gaps } from './gaps.js';
import { milestones } from './milestones.js';
import { plans } from './plans.js';
import { ratings } from './ratings.js';
import { reviews } from './reviews.js';
import { risksAndPartners } from './risks-and-partners.js';
import { shown } from './shown.js';
import { slippage } from './slippage.js';
import { status } from './status.js';

export const improvementFacts: readonly SeedTable[] = [
  ...plans,
  ...ratings,
  actionsWirral,
  ...actionsOthers,
  ...milestones,
  ...slippage,
  ...status,
  ...shown,
  ...reviews,
  ...risksAndPartners,
  gaps,
  gapsWirral2022,
];

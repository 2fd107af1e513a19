/** The rows, lowest first. A row may use those before it. */
import { access } from './access/access.module.js';
import { finance } from './finance/finance.module.js';
import { governance } from './governance/governance.module.js';
import { improvement } from './improvement/improvement.module.js';
import { indicators } from './indicators/indicators.module.js';
import { insight } from './insight/insight.module.js';
import { places } from './places/places.module.js';
import type { Policy } from '../schema/shared/policy.js';
import { sharedPolicy } from '../schema/shared/shared.policy.js';
import type { Module } from './platform/module.js';
import { provenance } from './provenance/provenance.module.js';
import { waits } from './waits/waits.module.js';
import { workforce } from './workforce/workforce.module.js';

export const modules: readonly Module[] = [
  places,
  access,
  provenance,
  finance,
  workforce,
  waits,
  indicators,
  improvement,
  governance,
  insight,
];

/** Who may read and send each part of the contract. */
export const policies: readonly Policy[] = [sharedPolicy, ...modules.map(({ policy }) => policy)].flat();

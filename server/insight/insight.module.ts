/** The top row: it may use every other and keeps no tables of its own. */
import { insightEdges } from '../../schema/insight/insight.edges.js';
import { insightPolicy } from '../../schema/insight/insight.policy.js';
import type { Module } from '../platform/module.js';
import { WhatSlipsResolver } from './slips/what-slips.resolver.js';
import { ThroughlineResolver } from './throughline/throughline.resolver.js';
import { DemandResolver } from './demand/demand.resolver.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { PromisesResolver } from './promises/promises.resolver.js';
import { RunRateResolver } from './run-rate/run-rate.resolver.js';
import { DataGapsResolver } from './gaps/data-gaps.resolver.js';
import { ReconciliationResolver } from './reconciliation/reconciliation.resolver.js';
import { SpendResolver } from './spend/spend.resolver.js';
import { TrendResolver } from './trend/trend.resolver.js';

export const insight: Module = {
  name: 'insight',
  tables: [],
  edges: insightEdges,
  policy: insightPolicy,
  links: [],
  writes: [],
  imports: [],
  resolvers: [
    DemandResolver,
    DeliveryResolver,
    PromisesResolver,
    WhatSlipsResolver,
    ThroughlineResolver,
    RunRateResolver,
    ReconciliationResolver,
    TrendResolver,
    SpendResolver,
    DataGapsResolver,
  ],
};

import { RecordDecisionEffects } from '../../schema/governance/record-decision-effects.js';
import { batch } from '../platform/write/batch.js';
import { write } from '../platform/write/write.js';
import { DecisionRow } from './decision.entity.js';
import { addEffects } from './decision-effects.js';

export const recordDecisionEffects = write(RecordDecisionEffects, async (door, input) => {
  const effects = batch(input.effects, 'effects');
  const decision = await door.refer(DecisionRow, input.decisionId, 'decisionId');
  door.partOf(decision.areaId, 'decisionId');
  const stated = await door.statement(input, decision);
  return { decision: decision.id, effects: await addEffects(door, decision, effects, stated) };
});

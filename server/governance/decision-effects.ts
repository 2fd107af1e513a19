/** What a decision sets in motion, recorded beside it. */
import type { DecisionEffectInput } from '../../schema/governance/record-decision-effects.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { NewRow } from '../database/new-row.js';
import { checkSameArea } from '../platform/write/same-area.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { DecisionEffectRow } from './decision-effect.entity.js';
import { effectTargets, isOfItsKind, leadsTo, type EffectTarget } from './decision-effect-rules.js';

const targets = Object.entries(effectTargets) as [EffectTarget, string][];

export async function addEffects(
  door: Door,
  decision: { id: string; areaId: string },
  effects: readonly DecisionEffectInput[],
  stated: { asAt: string; sourceId: string | null; visibility: Visibility },
): Promise<string[]> {
  const rows = await eachItem(effects, 'effects', async (effect, path): Promise<NewRow<DecisionEffectRow>> => {
    if (!isOfItsKind(effect))
      refuse(
        'EFFECT_LEADS_NOWHERE',
        `An effect of the kind ${effect.kind} leads to one of these: ${leadsTo[effect.kind].join(', ')}. Name at least one.`,
        path,
      );
    const keys: Partial<Record<EffectTarget, string>> = {};
    for (const [field, noun] of targets) {
      const target = await door.referIfGiven<{ areaId: string }>(noun, effect[field], `${path}.${field}`);
      checkSameArea(target, decision.areaId, `${path}.${field}`);
      if (target !== null) keys[field] = target.id;
    }
    const { kind } = effect;
    const detail = optionalText(effect.detail, `${path}.detail`);
    return { ...stated, areaId: decision.areaId, decisionId: decision.id, kind, detail, ...keys };
  });
  return door.insertAll(DecisionEffectRow, rows);
}

import { describe, expect, it } from '@jest/globals';
import { DecisionEffectKind } from '../../schema/governance/decision-effect.js';
import { governanceFacts } from '../../seeds/governance/governance.facts.js';
import {
  effectTargets,
  isOfItsKind,
  leadsTo,
  type EffectTarget,
} from '../../server/governance/decision-effect-rules.js';
import { DecisionEffectRow } from '../../server/governance/decision-effect.entity.js';

const kinds = Object.values(DecisionEffectKind);
const fields = Object.keys(effectTargets) as EffectTarget[];

describe('an effect of a decision', () => {
  it.each(kinds.flatMap((kind) => fields.map((field) => [kind, field] as const)))(
    '%s with %s alone is one of its kind only if it is named for it',
    (kind, field) => {
      expect(isOfItsKind({ kind, [field]: 'a key' })).toBe(leadsTo[kind].includes(field));
    },
  );

  it.each(kinds)('%s leads somewhere', (kind) => {
    expect(isOfItsKind({ kind })).toBe(false);
    expect(isOfItsKind({ kind, ...Object.fromEntries(fields.map((field) => [field, null])) })).toBe(false);
    expect(leadsTo[kind].length).toBeGreaterThan(0);
  });

  it('is reached by every record that it may lead to', () => {
    expect(new Set(Object.values(leadsTo).flat())).toEqual(new Set(fields));
  });

  it('holds of those on record', () => {
    const recorded = governanceFacts
      .filter(({ row }) => row === DecisionEffectRow)
      .flatMap(({ records }) => records as readonly unknown[] as readonly DecisionEffectRow[]);
    expect(recorded.length).toBeGreaterThan(5);
    expect(recorded.filter((effect) => !isOfItsKind(effect))).toEqual([]);
  });
});

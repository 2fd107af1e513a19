/** What the delays of a disruption come to. */
import type { DisruptionEffectKind } from '../../../schema/workforce/disruption-effect.js';
import { valueOf } from '../worked-out.js';

interface Delay {
  kind: DisruptionEffectKind;
  delayDays: { state: string; value: number | null };
}

const ofStaff: readonly DisruptionEffectKind[] = ['RECRUITMENT_DELAYED', 'TRAINING_DELAYED'];

export const isOfStaff = ({ kind }: Pick<Delay, 'kind'>): boolean => ofStaff.includes(kind);

/** Recruitment and training one after the other; of several delays of a kind the longest. Nothing where none has a number. */
export function daysOfDelay(effects: readonly Delay[]): number | undefined {
  const longest = [...new Set(effects.map(({ kind }) => kind))].flatMap((kind) => {
    const days = effects.filter((effect) => effect.kind === kind).flatMap(({ delayDays }) => valueOf(delayDays) ?? []);
    return days.length === 0 ? [] : [Math.max(...days)];
  });
  if (longest.length === 0) return undefined;
  return effects.some(isOfStaff) ? longest.reduce((sum, days) => sum + days, 0) : Math.max(...longest);
}

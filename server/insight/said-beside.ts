/** What is said beside the figures of an answer: what it takes for granted, and what it lacks. */
import type { Assumption } from '../../schema/insight/assumption.js';
import type { Gap, GapKind } from '../../schema/insight/gap.js';
import type { Node } from '../../schema/shared/recorded.js';

export const ruleOfPlatform = 'A rule of the platform.';
export const nothingOnRecord = 'Nothing on record.';

export function assume(statement: string, basis: string, record: Node | null = null): Assumption {
  return { statement, basis, record };
}

export function gap(
  kind: GapKind,
  where: string,
  sentence: string,
  more: Partial<Pick<Gap, 'since' | 'promisedFor' | 'owedBy' | 'record'>> = {},
): Gap {
  return { kind, where, sentence, since: null, promisedFor: null, owedBy: null, record: null, ...more };
}

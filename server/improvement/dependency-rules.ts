/** What each kind of dependency names as waited for, and nothing else. */
import type { WaitsForInput } from '../../schema/improvement/add-dependency.js';
import type { DependencyKind } from '../../schema/improvement/dependency.js';

type WaitedFor = keyof WaitsForInput;

const asked: Readonly<Record<DependencyKind, readonly WaitedFor[]>> = {
  FINISH_START: ['step'],
  NEEDS_POST: ['postId', 'vacancyId'],
  NEEDS_FUNDING: ['investmentLineId', 'fundingRequestId'],
  NEEDS_DATA: ['dataQueryId'],
  NEEDS_DECISION: [],
  EXTERNAL: ['organisationId'],
};

interface Given {
  kind: DependencyKind;
  waitsFor?: WaitsForInput | null;
  externalEvent?: string | null;
}

/** What is wrong, in a sentence. */
export function kindFault({ kind, waitsFor, externalEvent }: Given): string | undefined {
  const named = namedIn(waitsFor);
  const wanted = asked[kind];
  const stray = named.find((field) => !wanted.includes(field));
  if (stray !== undefined) return `${kind} does not take ${stray}. Leave it out, or choose the kind that takes it.`;
  if (named.length !== Math.min(wanted.length, 1)) return `${kind} takes exactly one of: ${wanted.join(', ')}.`;
  if ((kind === 'EXTERNAL') !== (externalEvent != null))
    return 'EXTERNAL says in `externalEvent` what the other organisation must do; no other kind has it.';
  return undefined;
}

export function namedIn(waitsFor: WaitsForInput | null | undefined): WaitedFor[] {
  return (Object.keys(waitsFor ?? {}) as WaitedFor[]).filter((field) => waitsFor?.[field] != null);
}

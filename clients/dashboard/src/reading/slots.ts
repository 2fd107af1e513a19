/** Asks the same question of up to eight things in one request: a document cannot know beforehand how many there will be. */
import { useQuery } from '@tanstack/react-query';
import { ask, type Document } from './ask.js';
import { useMoment } from './moment.js';

const slots = [0, 1, 2, 3, 4, 5, 6, 7] as const;
type Slot = (typeof slots)[number];

export type Slotted<Answer> = { readonly [slot in `t${Slot}`]?: Answer };

/** Of a document whose variables are `s0` and `has0` to `s7` and `has7`, and whose answers are `t0` to `t7`. */
export function useSlots<Answer, Variables extends { readonly knownAt: string }>(
  document: Document<Slotted<Answer>, Variables>,
  asked: readonly { readonly key: string; readonly value: unknown }[],
): ReadonlyMap<string, Answer> {
  const { knownAt } = useMoment();
  const first = asked.slice(0, slots.length);
  const variables = Object.fromEntries([
    ['knownAt', knownAt],
    ...first.flatMap(({ value }, slot) => [
      [`s${String(slot)}`, value],
      [`has${String(slot)}`, true],
    ]),
  ]) as Variables;
  const { data } = useQuery({
    queryKey: ['document', document.__meta__?.['hash'], variables],
    enabled: first.length > 0,
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
  return new Map(
    first.flatMap(({ key }, slot) => {
      const answer = data?.[`t${String(slot)}` as `t${Slot}`];
      return answer === undefined ? [] : [[key, answer] as const];
    }),
  );
}

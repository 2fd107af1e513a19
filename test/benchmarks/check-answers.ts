/** Systems are only compared where they say the same: every answer, brought to the shape of the contract, is compared with the first. */
import { deepStrictEqual } from 'node:assert';
import type { Area, Operation } from './operations.js';
import type { RunningSystem } from './running-system.js';

export async function checkAnswers(
  running: readonly RunningSystem[],
  operation: Operation,
  areas: readonly Area[],
): Promise<void> {
  for (const area of areas) {
    const [first, ...others] = await Promise.all(
      running.map(async (each) => [each.system.name, await answerOf(each, operation, area)] as const),
    );
    if (first === undefined) return;
    for (const [name, answer] of others) {
      try {
        deepStrictEqual(answer, first[1]);
      } catch (difference) {
        throw new Error(
          `${name} and ${first[0]} answer ${operation.name} of ${area.slug} differently: ${(difference as Error).message}`,
          { cause: difference },
        );
      }
    }
  }
}

async function answerOf({ system, url, headers }: RunningSystem, operation: Operation, area: Area): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: system.body(operation, area),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${system.name} refused ${operation.name}: ${text.slice(0, 2000)}`);
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${system.name} refused ${operation.name}: ${JSON.stringify(errors)}`);
  return system.toCommon?.(data) ?? data;
}

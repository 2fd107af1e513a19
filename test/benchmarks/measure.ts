/** Round by round through all of them, so that what disturbs the machine disturbs each alike. The first round only warms up. */
import type { Progress } from '../../server/platform/progress.js';
import { requestOf } from './caller.js';
import type { Area, OperationName } from './operations.js';
import type { Options } from './options.js';
import type { PostgresCpu } from './postgres-cpu.js';
import type { RunningSystem } from './running-system.js';
import { sample, type Asked, type Sample } from './sample.js';
import type { SystemName } from './systems.js';

/** One system at one operation, a sample a round. */
export interface Measured {
  operation: OperationName;
  system: SystemName;
  rounds: Sample[];
}

interface Series extends Measured {
  asked: Asked;
}

export async function measure(
  { operations, rounds, warmUpMs, sampleMs, callers }: Options,
  running: readonly RunningSystem[],
  areas: readonly Area[],
  postgresCpu: PostgresCpu,
  progress: Progress,
): Promise<Measured[]> {
  const series = operations.flatMap((operation): Series[] =>
    running.map((each) => ({
      operation: operation.name,
      system: each.system.name,
      rounds: [],
      asked: {
        running: each,
        callers,
        requests: areas.map((area) => requestOf(each, each.system.body(operation, area))),
        postgresCpu,
      },
    })),
  );
  await progress.step('Measuring', async (tally) => {
    tally.expect((rounds + 1) * series.length);
    for (let round = 0; round <= rounds; round += 1) {
      for (const each of series) {
        const taken = await sample(each.asked, round === 0 ? warmUpMs : sampleMs);
        if (round > 0) each.rounds.push(taken);
        tally.advance();
      }
    }
  });
  return series;
}

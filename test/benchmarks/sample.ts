/** Asks one system one question again and again from several callers at once for a while, and says how that went. */
import { openCaller, type Caller } from './caller.js';
import type { PostgresCpu } from './postgres-cpu.js';
import type { RunningSystem } from './running-system.js';

export interface Sample {
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** A request, as the rest is. */
  nodeCpuMs: number;
  postgresCpuMs: number | null;
  bytes: number;
  statements: number;
  peakMemoryMb: number;
}

export interface Asked {
  running: RunningSystem;
  callers: number;
  /** Asked in turn. */
  requests: readonly Buffer[];
  postgresCpu: PostgresCpu;
}

export async function sample(asked: Asked, ms: number): Promise<Sample> {
  const { running, requests, postgresCpu } = asked;
  const callers = await Promise.all(Array.from({ length: asked.callers }, () => openCaller(running.url)));
  // Both ends let go of idle connections while other systems are asked: opening them again is no part of this.
  await askFor(callers, requests, ms / 4);
  await running.usage();
  const cpuBefore = postgresCpu();
  const { took, bytes, elapsed } = await askFor(callers, requests, ms);
  const cpuAfter = postgresCpu();
  for (const caller of callers) caller.close();
  const { cpuMs, statements, peakMemoryMb } = await running.usage();
  const sorted = Float64Array.from(took).sort();
  const each = took.length;
  return {
    requestsPerSecond: (each * 1000) / elapsed,
    p50Ms: quantile(sorted, 50),
    p99Ms: quantile(sorted, 99),
    nodeCpuMs: cpuMs / each,
    postgresCpuMs: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / each,
    bytes: bytes / each,
    statements: statements / each,
    peakMemoryMb,
  };
}

async function askFor(callers: readonly Caller[], requests: readonly Buffer[], ms: number) {
  const took: number[] = [];
  let bytes = 0;
  let next = 0;
  const began = performance.now();
  const call = async (caller: Caller): Promise<void> => {
    for (let from = began; from - began < ms; from = performance.now()) {
      const request = requests[next++ % requests.length];
      if (request === undefined) throw new Error('There is nothing to ask.');
      const answer = await caller.ask(request);
      if (answer.status !== 200) throw new Error(`The answer was:\n${answer.said}`);
      bytes += answer.bytes;
      took.push(performance.now() - from);
    }
  };
  await Promise.all(callers.map(call));
  return { took, bytes, elapsed: performance.now() - began };
}

export function quantile(sorted: Float64Array, percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 50);
}

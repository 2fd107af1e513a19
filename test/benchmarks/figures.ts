/** What is told of one system at one operation: the middle of its rounds, each figure for itself. */
import type { Measured } from './measure.js';
import { median, type Sample } from './sample.js';

export type Figures = Pick<Measured, 'operation' | 'system'> & Sample;

export function figuresOf({ operation, system, rounds }: Measured): Figures {
  const middle = (of: (each: Sample) => number): number => median(rounds.map(of));
  const hasPostgres = rounds.every(({ postgresCpuMs }) => postgresCpuMs !== null);
  return {
    operation,
    system,
    requestsPerSecond: middle((each) => each.requestsPerSecond),
    p50Ms: middle((each) => each.p50Ms),
    p99Ms: middle((each) => each.p99Ms),
    nodeCpuMs: middle((each) => each.nodeCpuMs),
    postgresCpuMs: hasPostgres ? middle((each) => each.postgresCpuMs ?? 0) : null,
    bytes: middle((each) => each.bytes),
    statements: middle((each) => each.statements),
    peakMemoryMb: Math.max(...rounds.map((each) => each.peakMemoryMb)),
  };
}

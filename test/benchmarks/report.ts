/** The figures as a table for people, each beside the limit, and the bars under it. */
import type { BenchDatabase } from './bench-database.js';
import { barsOf } from './bars.js';
import { figuresOf } from './figures.js';
import type { Measured } from './measure.js';
import type { Options } from './options.js';
import { ratioOf } from './ratios.js';

const headings = [
  'operation',
  'system',
  'req/s',
  '÷ json_agg',
  '÷ flat',
  'p50 ms',
  'p99 ms',
  'node ms',
  'pg ms',
  'KiB',
  'stmts',
  'peak MB',
];

const rough = 'Samples this short find code half warm: judge the bars by a run without --quick.';

const digits = (value: number | null | undefined, places: number): string =>
  value === null || value === undefined ? '–' : value.toFixed(places);

export function report(
  { rounds, sampleMs, callers }: Options,
  database: BenchDatabase,
  leftOut: readonly string[],
  measured: readonly Measured[],
): string {
  const lines = measured.map((each) => {
    const {
      operation,
      system,
      requestsPerSecond,
      p50Ms,
      p99Ms,
      nodeCpuMs,
      postgresCpuMs,
      bytes,
      statements,
      peakMemoryMb,
    } = figuresOf(each);
    return [
      operation,
      system,
      digits(requestsPerSecond, 0),
      digits(ratioOf(measured, operation, system, 'limitJsonAgg'), 2),
      digits(ratioOf(measured, operation, system, 'limitFlat'), 2),
      digits(p50Ms, 1),
      digits(p99Ms, 1),
      digits(nodeCpuMs, 2),
      digits(postgresCpuMs, 2),
      digits(bytes / 1024, 1),
      digits(statements, 1),
      digits(peakMemoryMb, 0),
    ];
  });
  const about = `${database.rows.toLocaleString('en-GB')} rows, ${digits(database.bytes / 2 ** 20, 0)} MiB; ${String(callers)} callers; medians of ${String(rounds)} rounds of ${String(sampleMs / 1000)} s; node and pg ms: processor time a request`;
  const bars = barsOf(measured).map(({ says, value, bar, isMet }) => [
    isMet ? 'met' : 'MISSED',
    digits(value, 2),
    digits(bar, 2),
    says,
  ]);
  return `\n${[about, ...(sampleMs < 1000 ? [rough] : []), ...leftOut].join('\n')}\n\n${table([headings, ...lines], 2)}\n${bars.length === 0 ? '' : `\n${table([['', 'is', 'bar', ''], ...bars], 1)}\n`}`;
}

/** The first columns are words, the rest numbers; a line between operations. */
function table(lines: readonly (readonly string[])[], words: number): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line, at) => {
      const text = line.map((cell, column) =>
        column < words || (column === line.length - 1 && words === 1)
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      );
      const isNew = at > 0 && line[0] !== lines[at - 1]?.[0] && words === 2;
      return `${isNew ? '\n' : ''}${text.join('  ').trimEnd()}`;
    })
    .join('\n');
}

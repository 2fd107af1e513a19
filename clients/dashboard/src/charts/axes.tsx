/** The lines and labels that values and dates are read by. */
import { quiet, rule } from './palette.js';
import type { Tick } from './value-axis.js';

export function ValueLines({
  ticks,
  from,
  to,
}: {
  readonly ticks: readonly Tick[];
  readonly from: number;
  readonly to: number;
}) {
  return (
    <g>
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line x1={from} x2={to} y1={at} y2={at} stroke={rule} strokeWidth={1} />
          <text className="chart__quiet" x={from - 6} y={at + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

export function DateLine({
  ticks,
  y,
  from,
  to,
}: {
  readonly ticks: readonly Tick[];
  readonly y: number;
  readonly from: number;
  readonly to: number;
}) {
  return (
    <g>
      <line x1={from} x2={to} y1={y} y2={y} stroke={quiet} strokeWidth={1} />
      {ticks.map(({ at, label }) => (
        <g key={`${label}-${String(at)}`}>
          <line x1={at} x2={at} y1={y} y2={y + 5} stroke={quiet} strokeWidth={1} />
          <text className="chart__quiet" x={at} y={y + 20} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

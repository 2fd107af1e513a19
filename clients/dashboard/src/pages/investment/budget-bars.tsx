/** Budget and spend of each line, one under the other on one scale. */
import { scaleLinear } from 'd3-scale';
import { ink, main, quiet } from '../../charts/palette.js';
import { textWidth, wrapAtMost } from '../../charts/text-width.js';
import { shortMoney } from '../../figures/money.js';
import type { MoneyLine, Position } from './line-money.js';

const lineHeight = 18;
const bar = 16;

function valueOf(figure: Position['approved']): number | null {
  return figure.state === 'KNOWN' ? (figure.value ?? null) : null;
}

interface BarProps {
  readonly x: number;
  readonly y: number;
  readonly length: (value: number) => number;
  readonly value: number | null;
  readonly name: string;
  readonly isOutline: boolean;
}

function MoneyBar({ x, y, length, value, name, isOutline }: BarProps) {
  const long = value === null ? 0 : Math.max(1, length(value));
  return (
    <>
      {value !== null && (
        <rect
          x={x}
          y={y}
          width={long}
          height={bar - 2}
          fill={isOutline ? '#fff' : main}
          stroke={isOutline ? ink : main}
          strokeWidth={1.5}
        />
      )}
      <text x={x + long + 8} y={y + 12} className={value === null ? 'chart__quiet' : ''}>
        {value === null ? `? ${name} not known` : `${shortMoney(value)} ${name}`}
      </text>
    </>
  );
}

export function budgetBars(lines: readonly MoneyLine[], width: number) {
  const isNarrow = width < 560;
  const nameWidth = isNarrow ? width : Math.min(280, width * 0.32);
  const left = isNarrow ? 1 : nameWidth + 14;
  const most = Math.max(
    1,
    ...lines.flatMap(({ position: { approved, actual } }) => [valueOf(approved) ?? 0, valueOf(actual) ?? 0]),
  );
  const scale = scaleLinear([0, most], [0, width - left - textWidth('? approved not known', 14) - 10]);
  let y = 4;
  const rows = lines.map((line) => {
    const name = wrapAtMost(line.title, nameWidth, 14, 3);
    const top = isNarrow ? y + name.length * lineHeight : y;
    const row = { line, name, nameTop: y, top };
    y = Math.max(top + 2 * bar, y + name.length * lineHeight) + 14;
    return row;
  });
  const picture = rows.map(({ line, name, nameTop, top }) => (
    <g key={line.id}>
      <text className="chart__strong">
        {name.map((words, at) => (
          <tspan
            key={words}
            x={isNarrow ? 0 : nameWidth}
            y={nameTop + 12 + at * lineHeight}
            textAnchor={isNarrow ? 'start' : 'end'}
          >
            {words}
          </tspan>
        ))}
      </text>
      <line x1={left - 1} x2={left - 1} y1={top - 2} y2={top + 2 * bar} stroke={quiet} />
      <MoneyBar x={left} y={top} length={scale} value={valueOf(line.position.approved)} name="approved" isOutline />
      <MoneyBar
        x={left}
        y={top + bar}
        length={scale}
        value={valueOf(line.position.actual)}
        name="spent"
        isOutline={false}
      />
    </g>
  ));
  return { height: y, picture };
}

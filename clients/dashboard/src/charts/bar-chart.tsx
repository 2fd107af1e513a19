/** Bars that are compared at one time, each with its name and its figure beside it. */
import { ink, main, quiet } from './palette.js';
import { textWidth, wrapAtMost } from './text-width.js';

export interface Bar {
  readonly name: string;
  /** Null: nothing to draw, and `words` says why. */
  readonly value: number | null;
  readonly words: string;
  readonly isQuiet?: boolean;
  /** Drawn with an outline and a hatch, told apart from the others. */
  readonly fill?: string;
}

export interface BarChartData {
  readonly bars: readonly Bar[];
  /** The end of the scale, where it is more than the longest bar. */
  readonly most?: number;
}

const lineHeight = 18;

export function barChart({ bars, most = 0 }: BarChartData, width: number) {
  const isNarrow = width < 520;
  const nameWidth = isNarrow ? width : Math.min(260, width * 0.34);
  const left = isNarrow ? 0 : nameWidth + 12;
  const longest = Math.max(most, ...bars.map(({ value }) => value ?? 0), 1);
  const wordsWidth = Math.max(0, ...bars.map(({ words, value }) => (value === null ? 0 : textWidth(words, 14)))) + 12;
  const room = Math.max(20, width - left - wordsWidth);
  let y = 0;
  const rows = bars.map((bar) => {
    const lines = wrapAtMost(bar.name, nameWidth, 14, 3);
    const head = isNarrow ? lines.length * lineHeight : 0;
    const size = 22;
    const top = y + head;
    y += isNarrow ? head + size + 10 : Math.max(size, lines.length * lineHeight) + 10;
    return { ...bar, lines, top, size, nameTop: isNarrow ? top - head : top };
  });
  const picture = rows.map(({ name, lines, top, size, nameTop, value, words, isQuiet, fill }) => {
    const long = value === null ? 0 : (Math.max(0, value) / longest) * room;
    return (
      <g key={name}>
        <text>
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={isNarrow ? 0 : nameWidth}
              textAnchor={isNarrow ? 'start' : 'end'}
              y={nameTop + 14 + index * lineHeight}
            >
              {line}
            </tspan>
          ))}
        </text>
        {value !== null && (
          <rect
            x={left}
            y={top}
            width={Math.max(1, long)}
            height={size}
            fill={fill ?? (isQuiet === true ? quiet : main)}
          />
        )}
        <line x1={left} x2={left} y1={top - 2} y2={top + size + 2} stroke={ink} strokeWidth={1} />
        <text className={value === null ? 'chart__quiet' : 'chart__strong'} x={left + long + 8} y={top + 16}>
          {words}
        </text>
      </g>
    );
  });
  return { height: Math.max(y, 1), picture };
}

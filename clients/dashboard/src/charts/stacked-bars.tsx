/** Rows that each make up a whole, as bars of parts with their numbers in words below. */
import { ink } from './palette.js';
import { textWidth, wrapWords } from './text-width.js';

export interface PartOfRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

export interface StackedRow {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly PartOfRow[];
}

export interface StackedBarsData {
  readonly rows: readonly StackedRow[];
  readonly fills: Readonly<
    Record<string, { readonly fill: string; readonly text: string; readonly isOutline?: boolean }>
  >;
}

const lineHeight = 18;
const size = 24;

export function stackedBars({ rows, fills }: StackedBarsData, width: number) {
  const longest = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  let y = 0;
  const picture = rows.map(({ key, name, parts }) => {
    const nameLines = wrapWords(name, width * 0.97, 14);
    const told = parts.filter(({ value }) => value > 0).map(({ name: part, value }) => `${String(value)} ${part}`);
    const toldLines = wrapWords(told.join(', '), width, 14);
    const top = y + nameLines.length * lineHeight + 2;
    const nameTop = y;
    y = top + size + toldLines.length * lineHeight + 24;
    let x = 0;
    return (
      <g key={key}>
        <text className="chart__strong">
          {nameLines.map((line, index) => (
            <tspan key={line} x={0} y={nameTop + 14 + index * lineHeight}>
              {`${line} `}
            </tspan>
          ))}
        </text>
        {parts.map(({ key: part, value }) => {
          const long = (value / longest) * (width - 2);
          const from = x;
          x += long;
          const { fill, text, isOutline } = fills[part] ?? { fill: '#ffffff', text: ink, isOutline: true };
          const words = String(value);
          return (
            <g key={part}>
              <rect
                x={from + 1}
                y={top}
                width={Math.max(0, long - 2)}
                height={size}
                fill={fill}
                stroke={isOutline === true ? ink : 'none'}
                strokeDasharray={isOutline === true ? '3 3' : undefined}
              />
              {textWidth(words, 14) + 6 < long && (
                <text x={from + long / 2} y={top + 17} textAnchor="middle" style={{ fill: text }}>
                  {words}
                </text>
              )}
            </g>
          );
        })}
        <text className="chart__quiet">
          {toldLines.map((line, index) => (
            <tspan key={line} x={0} y={top + size + 16 + index * lineHeight}>
              {`${line} `}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
  return { height: Math.max(1, y), picture };
}

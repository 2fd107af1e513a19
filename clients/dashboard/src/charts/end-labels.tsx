/** Names beside what they name, in the margin on the right, moved apart where they would overlap. */
import type { ReactNode } from 'react';
import { quiet } from './palette.js';
import { spread } from './spread.js';
import { wrapAtMost } from './text-width.js';

export interface EndLabel {
  readonly key: string;
  readonly text: string;
  /** Where on the right edge it belongs. */
  readonly y: number;
  readonly x: number;
  readonly isStrong?: boolean;
  readonly sample?: (x: number, y: number) => ReactNode;
}

interface EndLabelsProps {
  readonly labels: readonly EndLabel[];
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

const size = 14;
const lineHeight = 17;
const sampleWidth = 16;

export function EndLabels({ labels, x, width, top, bottom }: EndLabelsProps) {
  const wrapped = labels.map((label) => {
    const room = width - 14 - (label.sample ? sampleWidth : 0);
    return { ...label, lines: wrapAtMost(label.text, label.isStrong === true ? room * 0.94 : room, size, 4) };
  });
  const middles = spread(
    wrapped.map(({ y, lines }) => ({ at: y, height: lines.length * lineHeight + 4 })),
    top,
    bottom,
  );
  return (
    <g>
      {wrapped.map(({ key, y, x: endX, lines, isStrong, sample }, index) => {
        const middle = middles[index] ?? y;
        const first = middle - ((lines.length - 1) * lineHeight) / 2;
        const textX = x + 14 + (sample ? sampleWidth : 0);
        return (
          <g key={key}>
            <path
              d={`M${String(endX + 6)},${String(y)}L${String(x + 8)},${String(middle)}`}
              stroke={quiet}
              strokeWidth={1}
              fill="none"
            />
            {sample?.(x + 20, first)}
            <text className={isStrong === true ? 'chart__strong' : undefined}>
              {lines.map((line, at) => (
                <tspan key={line} x={textX} y={first + at * lineHeight + 5}>
                  {`${line} `}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

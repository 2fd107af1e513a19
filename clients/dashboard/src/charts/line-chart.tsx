/** One measure over time: the line that the page is about, those it is set against, limits, targets, breaks, and what was said of it. */
import { DateLine, ValueLines } from './axes.js';
import { EndLabels, type EndLabel } from './end-labels.js';
import { Said } from './said.js';
import { Lettered, Mark, shapes, type Shape } from './marks.js';
import { pathOf, segments, type SeriesPoint } from './line-segments.js';
import { dashes, goal, ink, main, others, quiet } from './palette.js';
import { textWidth } from './text-width.js';
import { pointTicks, timePlace } from './time-axis.js';
import { valueAxis } from './value-axis.js';

export interface ChartPoint extends SeriesPoint {
  readonly label: string;
  /** A letter that a list below the chart explains. */
  readonly flag?: string;
  /** Drawn hollow: it stands out from chance. */
  readonly isRinged?: boolean;
}

export interface ChartLine {
  readonly name: string;
  readonly role: 'main' | 'compared' | 'limit' | 'target';
  readonly points: readonly ChartPoint[];
  readonly label: string;
}

/** How a group lies at one time: its lowest, highest and middle. */
export interface Spread {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly label: string;
}

export interface LineChartData {
  readonly lines: readonly ChartLine[];
  readonly spreads?: readonly Spread[];
  readonly breaks?: readonly { readonly at: number; readonly label: string }[];
  readonly said?: readonly { readonly at: number; readonly value: number; readonly letter: string }[];
  readonly words: (value: number) => string;
  /** The largest value there can be, such as 100 per cent. */
  readonly most?: number;
  readonly nought?: boolean;
}

interface Look {
  readonly stroke: string;
  readonly dash?: string;
  readonly width: number;
  readonly shape: Shape;
}

function looks(lines: readonly ChartLine[]): Look[] {
  let compared = -1;
  return lines.map(({ role }) => {
    if (role === 'main') return { stroke: main, width: 3, shape: 'circle' };
    if (role === 'limit') return { stroke: quiet, width: 1.5, dash: '2 4', shape: 'none' };
    if (role === 'target') return { stroke: goal, width: 2, dash: '12 4', shape: 'none' };
    compared += 1;
    const at = compared % others.length;
    return { stroke: others[at] ?? ink, width: 2, dash: dashes[at] ?? '4 4', shape: shapes[at] ?? 'square' };
  });
}

export function lineChart(data: LineChartData, width: number) {
  const { lines, spreads = [], breaks = [], said = [], words, most, nought = true } = data;
  const isNarrow = width < 520;
  const height = isNarrow ? 300 : 340;
  const top = breaks.length > 0 ? 34 : 16;
  const bottom = height - 30;
  const values = [
    ...lines.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...spreads.flatMap(({ low, high }) => [low, high]),
    ...said.map(({ value }) => value),
  ];
  const y = valueAxis(values, [bottom, top], words, { nought, ...(most !== undefined && { most }) });
  const left = Math.max(...y.ticks.map(({ label }) => textWidth(label, 14)), 20) + 10;
  const labelWidth = isNarrow ? 104 : Math.min(220, width * 0.26);
  const right = width - labelWidth;
  const days = [
    ...lines.flatMap(({ points }) => points.map(({ at }) => at)),
    ...spreads.map(({ at }) => at),
    ...said.map(({ at }) => at),
  ];
  const x = timePlace(Math.min(...days), Math.max(...days), [left + 14, right - 12]);
  const look = looks(lines);
  const mainLine = lines.find(({ role }) => role === 'main') ?? lines[0];
  const ticks = pointTicks(
    (mainLine?.points ?? []).map(({ at, label }) => ({ at: x(at), label })),
    14,
  );
  const labels = lines.flatMap((line, index): EndLabel[] => {
    const last = line.points.findLast(({ value }) => value !== null);
    const { stroke, shape, dash } = look[index] ?? { stroke: ink, shape: 'none' as const, dash: undefined };
    if (last?.value == null) return [];
    return [
      {
        key: line.name,
        text: line.label,
        y: y.place(last.value),
        x: x(last.at),
        isStrong: line.role === 'main',
        sample: (sx, sy) =>
          shape === 'none' ? (
            <line x1={sx - 7} x2={sx + 7} y1={sy} y2={sy} stroke={stroke} strokeWidth={2} strokeDasharray={dash} />
          ) : (
            <Mark shape={shape} x={sx} y={sy} fill={stroke} />
          ),
      },
    ];
  });
  const lastSpread = spreads.at(-1);
  if (lastSpread)
    labels.push({ key: 'spread', text: lastSpread.label, y: y.place(lastSpread.middle), x: x(lastSpread.at) });
  const picture = (
    <>
      <ValueLines ticks={y.ticks} from={left} to={right} />
      {breaks.map(({ at, label }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1={top - 14} y2={bottom} stroke={ink} strokeWidth={1} strokeDasharray="1 3" />
          <Lettered letter={label} x={x(at)} y={top - 18} />
        </g>
      ))}
      {spreads.map(({ at, low, high, middle, label }) => (
        <g key={label}>
          <rect
            x={x(at) - 7}
            width={14}
            y={y.place(high)}
            height={Math.max(1, y.place(low) - y.place(high))}
            fill="#dcdfe1"
          />
          <line
            x1={x(at) - 11}
            x2={x(at) + 11}
            y1={y.place(middle)}
            y2={y.place(middle)}
            stroke={ink}
            strokeWidth={2}
          />
        </g>
      ))}
      {lines.map(({ name, points }, index) => {
        const {
          stroke,
          width: thick,
          dash,
          shape,
        } = look[index] ?? { stroke: ink, width: 2, dash: undefined, shape: 'none' };
        const marked = points.length <= (isNarrow ? 14 : 26);
        return segments(
          points,
          breaks.map(({ at }) => at),
        ).map((segment, at) => (
          <g key={`${name}-${String(at)}`}>
            <path
              d={pathOf(segment, x, y.place)}
              fill="none"
              stroke={stroke}
              strokeWidth={thick}
              strokeDasharray={dash}
            />
            {(marked || segment.length === 1) &&
              segment.map((point) => (
                <Mark key={point.at} shape={shape} x={x(point.at)} y={y.place(point.value)} fill={stroke} />
              ))}
            {segment
              .filter(({ isRinged }) => isRinged === true)
              .map(({ at: day, value }) => (
                <circle
                  key={day}
                  cx={x(day)}
                  cy={y.place(value)}
                  r={isNarrow ? 3 : 4.5}
                  fill="#ffffff"
                  stroke={ink}
                  strokeWidth={2}
                />
              ))}
          </g>
        ));
      })}
      {lines.flatMap(({ points }) =>
        points.flatMap(({ flag, value, at }) =>
          flag === undefined || value === null
            ? []
            : [<Lettered key={flag} letter={flag} x={x(at)} y={Math.max(top, y.place(value) - 18)} />],
        ),
      )}
      <Said
        marks={said.map(({ at, value, letter }) => ({ x: x(at), y: y.place(value), letter }))}
        top={top}
        bottom={bottom}
        right={right}
      />
      <DateLine ticks={ticks} y={bottom} from={left} to={right} />
      <EndLabels labels={labels} x={right - 4} width={labelWidth + 4} top={8} bottom={height - 8} />
    </>
  );
  return { height, picture };
}

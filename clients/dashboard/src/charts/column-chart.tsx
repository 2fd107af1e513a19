/** Columns of parts on one another, one for each time, the parts named on the right. */
import { DateLine, ValueLines } from './axes.js';
import { EndLabels, type EndLabel } from './end-labels.js';
import { Lettered } from './marks.js';
import { ink, quiet } from './palette.js';
import { slots } from './slots.js';
import { stack, unsplit, type Part } from './stack.js';
import { textWidth } from './text-width.js';
import { pointTicks } from './time-axis.js';
import { valueAxis } from './value-axis.js';

export interface ColumnOfParts {
  readonly label: string;
  /** Null: the whole is not known. */
  readonly total: number | null;
  readonly parts: readonly Part[];
  /** A letter that a list below the chart explains. */
  readonly flag?: string;
}

export interface PartLook {
  readonly key: string;
  readonly name: string;
  readonly fill: string;
  /** Drawn as an outline: what is not there. */
  readonly isOutline?: boolean;
}

export interface ColumnChartData {
  readonly columns: readonly ColumnOfParts[];
  readonly looks: readonly PartLook[];
  /** What stands where the parts are not known. */
  readonly unsplitName: string;
  readonly words: (value: number) => string;
  /** Unique on the page: patterns are named. */
  readonly id: string;
}

export function columnChart({ columns, looks, unsplitName, words, id }: ColumnChartData, width: number) {
  const isNarrow = width < 520;
  const height = isNarrow ? 300 : 340;
  const top = 40;
  const bottom = height - 30;
  const layers = columns.map(({ parts, total }) => stack(parts, total));
  const tops = layers.map((parts, index) => Math.max(columns[index]?.total ?? 0, parts.at(-1)?.to ?? 0));
  const y = valueAxis(tops, [bottom, top], words);
  const left = Math.max(...y.ticks.map(({ label }) => textWidth(label, 14)), 20) + 10;
  const labelWidth = isNarrow ? 104 : Math.min(200, width * 0.26);
  const right = width - labelWidth;
  const places = slots(columns.length, [left + 2, right - 6], { widest: 70 });
  const fills = new Map(looks.map(({ key, fill }) => [key, fill]));
  const outlined = new Set(looks.filter(({ isOutline }) => isOutline === true).map(({ key }) => key));
  const names = new Map([...looks.map(({ key, name }) => [key, name] as const), [unsplit, unsplitName] as const]);
  const hatch = `${id}-unsplit`;
  const newest = layers.findLastIndex((parts) => parts.length > 0);
  const edge = places[newest];
  const labels: EndLabel[] = (layers[newest] ?? []).map(({ key, from, to }) => ({
    key,
    text: names.get(key) ?? key,
    y: y.place((from + to) / 2),
    x: edge ? edge.from + edge.size - 4 : right,
    sample: (x, at) => (
      <rect
        x={x - 6}
        y={at - 6}
        width={12}
        height={12}
        fill={key === unsplit ? `url(#${hatch})` : fills.get(key)}
        stroke={ink}
      />
    ),
  }));
  const ticks = pointTicks(
    columns.map(({ label }, index) => ({ at: places[index]?.middle ?? 0, label })),
    14,
  );
  const picture = (
    <>
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill="#ffffff" />
          <line x1={0} x2={0} y1={0} y2={6} stroke={quiet} strokeWidth={3} />
        </pattern>
      </defs>
      <ValueLines ticks={y.ticks} from={left} to={right} />
      {columns.map(({ label, total, parts, flag }, index) => {
        const place = places[index];
        if (!place) return null;
        const head = y.place(tops[index] ?? 0);
        const known = parts.filter(({ value }) => value !== null);
        // A column of one part alone may be named by it; of several, their sum would pass for a total.
        const shown = total ?? (known.length === 1 ? (known[0]?.value ?? null) : null);
        const totalWords = shown === null ? '' : words(shown);
        const isRoomy = textWidth(totalWords, 14) <= (right - left) / columns.length - 2;
        return (
          <g key={label}>
            {(layers[index] ?? []).map(({ key, from, to }) => (
              <rect
                key={key}
                x={place.from}
                width={place.size}
                y={y.place(to)}
                height={Math.max(0, y.place(from) - y.place(to) - 1)}
                fill={key === unsplit ? `url(#${hatch})` : fills.get(key)}
                stroke={outlined.has(key) ? ink : key === unsplit ? quiet : 'none'}
                strokeDasharray={outlined.has(key) ? '3 3' : undefined}
              />
            ))}
            {isRoomy && (
              <text x={place.middle} y={head - 6} textAnchor="middle">
                {totalWords}
              </text>
            )}
            {flag !== undefined && <Lettered letter={flag} x={place.middle} y={head - (isRoomy ? 32 : 14)} />}
          </g>
        );
      })}
      <DateLine ticks={ticks} y={bottom} from={left} to={right} />
      <EndLabels labels={labels} x={right - 4} width={labelWidth + 4} top={8} bottom={height - 8} />
    </>
  );
  return { height, picture };
}

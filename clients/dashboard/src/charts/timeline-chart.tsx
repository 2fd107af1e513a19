/** Milestones along time, each on a lane of its own with every move it has made. */
import { dayNumber } from './days.js';
import { Mark } from './marks.js';
import { stopsOf, type Lane, type Stop, type StopKind } from './move-lane.js';
import { ink, main, quiet, rule } from './palette.js';
import { textWidth, wrapAtMost } from './text-width.js';
import { monthTicks, timePlace } from './time-axis.js';

export interface TimelineData {
  readonly lanes: readonly Lane[];
  /** The day the page looks from. */
  readonly date: string;
}

const lineHeight = 17;

function StopMark({ kind, x, y }: { readonly kind: StopKind; readonly x: number; readonly y: number }) {
  if (kind === 'completed') return <Mark shape="square" x={x} y={y} size={6} fill="#00703c" stroke="#ffffff" />;
  if (kind === 'current') return <Mark shape="diamond" x={x} y={y} size={6} fill={main} stroke="#ffffff" />;
  return <Mark shape="circle" x={x} y={y} size={5} fill="#ffffff" stroke={kind === 'original' ? ink : quiet} />;
}

function between(stops: readonly Stop[]): (readonly [Stop, Stop])[] {
  const planned = stops.filter(({ kind }) => kind !== 'completed');
  return planned.slice(1).flatMap((stop, index) => {
    const before = planned[index];
    return before ? [[before, stop] as const] : [];
  });
}

export function timelineChart({ lanes, date }: TimelineData, width: number) {
  const drawn = lanes.map((lane) => ({ ...lane, stops: stopsOf(lane) }));
  const today = dayNumber(date);
  const days = [...drawn.flatMap(({ stops }) => stops.map(({ day }) => day)), today];
  const from = Math.min(...days) - 20;
  const to = Math.max(...days) + 20;
  const range = [10, width - 10] as const;
  const x = timePlace(from, to, range);
  const top = 30;
  let y = top;
  const rows = drawn.map((lane) => {
    const lines = wrapAtMost(`${lane.title} (${lane.state})`, width - 4, 14, 3);
    const row = { ...lane, lines, y, lineY: y + lines.length * lineHeight + 14 };
    y += lines.length * lineHeight + 32;
    return row;
  });
  const height = y + 4;
  const todayX = x(today);
  const picture = (
    <>
      {monthTicks(from, to, range, 14).map(({ at, label }) => (
        <g key={label}>
          <line x1={at} x2={at} y1={top - 8} y2={height} stroke={rule} strokeWidth={1} />
          {at - textWidth(label, 14) / 2 >= 0 && at + textWidth(label, 14) / 2 <= width && (
            <text className="chart__quiet" x={at} y={14} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      <line x1={todayX} x2={todayX} y1={top - 8} y2={height} stroke={ink} strokeWidth={2} strokeDasharray="6 3" />
      {rows.map(({ id, lines, stops, y: laneTop, lineY }) => (
        <g key={id}>
          <rect
            x={0}
            width={Math.max(...lines.map((line) => textWidth(line, 14))) + 8}
            y={laneTop - 4}
            height={lines.length * lineHeight + 4}
            fill="#ffffff"
            fillOpacity={0.85}
          />
          <text>
            {lines.map((line, index) => (
              <tspan key={line} x={2} y={laneTop + 12 + index * lineHeight}>
                {`${line} `}
              </tspan>
            ))}
          </text>
          <line x1={0} x2={width} y1={lineY} y2={lineY} stroke={rule} strokeWidth={1} />
          {between(stops).map(([before, after]) => (
            <line
              key={`${String(before.day)}-${String(after.day)}-${String(after.move)}`}
              x1={x(before.day)}
              x2={x(after.day)}
              y1={lineY}
              y2={lineY}
              stroke={main}
              strokeWidth={4}
              strokeOpacity={0.55}
            />
          ))}
          {stops.map(({ kind, day, move }) => (
            <StopMark key={`${kind}-${String(move ?? 0)}`} kind={kind} x={x(day)} y={lineY} />
          ))}
          {stops.length === 0 && (
            <text className="chart__quiet" x={2} y={lineY + 5}>
              no date on record
            </text>
          )}
        </g>
      ))}
    </>
  );
  return { height, picture };
}

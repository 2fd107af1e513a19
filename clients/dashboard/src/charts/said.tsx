/** What was said, as lettered diamonds whose letters are moved apart where they lie close together. */
import { clusters, type SaidMark } from './clusters.js';
import { Lettered, Mark } from './marks.js';
import { ink } from './palette.js';
import { spread } from './spread.js';

interface SaidProps {
  readonly marks: readonly SaidMark[];
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

export function Said({ marks, top, bottom, right }: SaidProps) {
  return clusters(marks).map((cluster) => {
    const edge = Math.max(...cluster.map(({ x }) => x));
    const side = edge + 34 > right ? Math.min(...cluster.map(({ x }) => x)) - 22 : edge + 22;
    const middles = spread(
      cluster.map(({ y }) => ({ at: y, height: 22 })),
      top,
      bottom,
    );
    return (
      <g key={cluster.map(({ letter }) => letter).join()}>
        {cluster.map(({ x, y, letter }, index) => (
          <g key={letter}>
            <line x1={x} x2={side} y1={y} y2={middles[index] ?? y} stroke={ink} strokeWidth={1} />
            <Mark shape="diamond" x={x} y={y} size={5} fill="#ffffff" stroke={ink} />
            <Lettered letter={letter} x={side} y={middles[index] ?? y} />
          </g>
        ))}
      </g>
    );
  });
}

/** Marks that are told apart by their shape. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'none';

export const shapes: readonly Shape[] = ['square', 'triangle', 'diamond', 'circle'];

interface MarkProps {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly fill: string;
  readonly stroke?: string;
}

function outline(shape: Shape, x: number, y: number, r: number): string {
  const points: Record<'square' | 'triangle' | 'diamond', readonly (readonly [number, number])[]> = {
    square: [
      [x - r, y - r],
      [x + r, y - r],
      [x + r, y + r],
      [x - r, y + r],
    ],
    triangle: [
      [x, y - r * 1.2],
      [x + r * 1.15, y + r],
      [x - r * 1.15, y + r],
    ],
    diamond: [
      [x, y - r * 1.35],
      [x + r * 1.35, y],
      [x, y + r * 1.35],
      [x - r * 1.35, y],
    ],
  };
  if (shape === 'circle' || shape === 'none') return '';
  return points[shape].map(([px, py]) => `${String(px)},${String(py)}`).join(' ');
}

export function Mark({ shape, x, y, size = 4, fill, stroke = '#ffffff' }: MarkProps) {
  if (shape === 'none') return null;
  const paint = { fill, stroke, strokeWidth: stroke === '#ffffff' ? 1 : 2 };
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...paint} />;
  return <polygon points={outline(shape, x, y, size)} {...paint} />;
}

/** A mark with a letter or number that a list below the chart explains. */
export function Lettered({ letter, x, y }: { readonly letter: string; readonly x: number; readonly y: number }) {
  const half = letter.length > 1 ? 12 : 9;
  return (
    <g>
      <rect
        x={x - half}
        y={y - 9}
        width={half * 2}
        height={18}
        rx={4}
        fill="#ffffff"
        stroke="#0b0c0c"
        strokeWidth={2}
      />
      <text className="chart__mark-letter" x={x} y={y + 4} textAnchor="middle">
        {letter}
      </text>
    </g>
  );
}

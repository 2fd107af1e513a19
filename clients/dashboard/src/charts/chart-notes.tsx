/** What the letters of a chart stand for, below it. */
import type { ReactNode } from 'react';

export interface ChartNote {
  readonly letter: string;
  readonly text: ReactNode;
}

export function ChartNotes({ notes }: { readonly notes: readonly ChartNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="chart__notes">
      {notes.map(({ letter, text }) => (
        <li key={letter}>
          <b>{letter}</b>
          {text}
        </li>
      ))}
    </ul>
  );
}

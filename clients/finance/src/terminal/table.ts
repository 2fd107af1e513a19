/** A table in letters: words to the left, numbers to the right, each column as wide as it needs. */
export interface Lettered {
  heading: string;
  cells: readonly string[];
  isNumber?: boolean;
  /** Put on when the width is settled, since colours take no room. */
  paint?: (text: string, row: number) => string;
}

export function tableText(columns: readonly Lettered[]): string {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  const laid = columns.map(({ heading, cells, isNumber = false, paint }) => {
    const width = Math.max(heading.length, ...cells.map((cell) => cell.length));
    const fit = (text: string): string => (isNumber ? text.padStart(width) : text.padEnd(width));
    return {
      heading: fit(heading),
      rule: '─'.repeat(width),
      cell: (row: number): string => {
        const text = fit(cells[row] ?? '');
        return paint === undefined ? text : paint(text, row);
      },
    };
  });
  const lines = [
    laid.map(({ heading }) => heading),
    laid.map(({ rule }) => rule),
    ...Array.from({ length: rows }, (_, row) => laid.map(({ cell }) => cell(row))),
  ];
  return lines.map((line) => `${line.join('  ').trimEnd()}\n`).join('');
}

/** How wide text will be, near enough to lay it out before it is drawn. */
const narrow = new Set("iljtfrI.,:;'|!()[] -");
const wide = new Set('mwMWQGOCD%@£&');

export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    if (narrow.has(letter)) units += 0.33;
    else if (wide.has(letter)) units += 0.86;
    else units += letter >= 'A' && letter <= 'Z' ? 0.7 : 0.57;
  }
  return units * size;
}

/** Words into lines no wider than given; a word that is wider stands alone. */
export function wrapWords(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At most so many lines, the last cut with an ellipsis. */
export function wrapAtMost(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapWords(text, width, size);
  if (lines.length <= most) return lines;
  let last = `${lines[most - 1] ?? ''}…`;
  while (textWidth(last, size) > width && last.length > 1) last = `${last.slice(0, -2)}…`;
  return [...lines.slice(0, most - 1), last];
}

/** Where a command writes, and whether colour and width mean anything there. */
export interface Screen {
  write(text: string): void;
  readonly width: number;
  readonly hasColour: boolean;
}

const usualWidth = 160;

export function screenOn(stream: NodeJS.WriteStream): Screen {
  return {
    write: (text) => void stream.write(text),
    width: stream.isTTY ? stream.columns : usualWidth,
    // Asks NO_COLOR and the kind of terminal too.
    hasColour: stream.isTTY && stream.hasColors(),
  };
}

const colours = { red: 31, green: 32, yellow: 33, dim: 2 } as const;
export type Colour = keyof typeof colours;

export function coloured({ hasColour }: Screen, colour: Colour | undefined, text: string): string {
  return hasColour && colour !== undefined ? `\u001b[${String(colours[colour])}m${text}\u001b[0m` : text;
}

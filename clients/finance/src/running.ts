/** What every command works with. */
import type { Connection } from './session/connection.js';
import type { Progress } from './terminal/progress.js';
import type { Screen } from './terminal/screen.js';

export interface Running {
  server: Connection;
  /** The slug of the area asked about. */
  area: string;
  progress: Progress;
  screen: Screen;
  /** Prints what came of it: as JSON where that was asked for, else the words. */
  tell: (result: object, words: () => string) => void;
}

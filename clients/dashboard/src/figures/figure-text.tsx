/** A figure on the page: its state in words and a mark of its own, never by colour alone. */
import type { FigureState } from './figure.js';
import type { Figure } from './figure.js';
import { figureInWords } from './figure-words.js';

const marks: Record<FigureState, string> = {
  KNOWN: '',
  UNKNOWN: '?',
  PROMISED: '◷',
  DISPUTED: '≠',
  SUPPRESSED: '▒',
  NOT_APPLICABLE: '–',
};

interface FigureTextProps<Value> {
  readonly figure: Figure<Value>;
  readonly as: (value: Value) => string;
  /** Why, below the figure, where the record says so. */
  readonly withNote?: boolean;
}

export function FigureText<Value>({ figure, as, withNote = false }: FigureTextProps<Value>) {
  const mark = marks[figure.state];
  return (
    <span className={`figure figure--${figure.state.toLowerCase().replaceAll('_', '-')}`}>
      {mark !== '' && (
        <span className="figure__mark" aria-hidden="true">
          {mark}
        </span>
      )}
      <span className="figure__words">{figureInWords(figure, as)}</span>
      {withNote && figure.note != null && <span className="figure__note">{figure.note}</span>}
    </span>
  );
}

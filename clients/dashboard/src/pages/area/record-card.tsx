/** One record of the picture: pressing it follows the line through it. */
import type { PictureRecord } from './picture.js';

interface RecordCardProps {
  readonly record: PictureRecord;
  readonly isFollowed: boolean;
  readonly isLinked: boolean;
  readonly onFollow: (id: string) => void;
}

export function RecordCard({ record, isFollowed, isLinked, onFollow }: RecordCardProps) {
  const { id, title, said } = record;
  return (
    <li className="card__place">
      <button
        type="button"
        data-record={id}
        className={isLinked ? 'card' : 'card card--unlinked'}
        aria-pressed={isFollowed}
        onClick={() => {
          onFollow(id);
        }}
      >
        <span className="card__title">{title}</span>
        {said.map(({ label, words, isMissing }) => (
          <span key={label} className={isMissing ? 'card__said card__said--missing' : 'card__said'}>
            {label}: <span className="card__words">{words}</span>
          </span>
        ))}
      </button>
    </li>
  );
}

/** One stage of the picture: what leads to most, and folded away the others and what is linked to nothing. */
import { useState, type ReactNode } from 'react';
import { stageTitles, type PictureRecord, type Stage } from './picture.js';
import { RecordCard } from './record-card.js';

/** More than a reader takes in at a glance, and lines beyond it cross into a tangle. */
const most = 6;

interface StageColumnProps {
  readonly stage: Stage;
  /** Whatever leads to most first. */
  readonly records: readonly PictureRecord[];
  /** Records that are linked to nothing. */
  readonly alone: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function StageColumn({ stage, records, alone, chosen, onChoose }: StageColumnProps) {
  const linked = records.filter(({ id }) => !alone.has(id) || id === chosen);
  const unlinked = records.filter(({ id }) => alone.has(id) && id !== chosen);
  // Two more are quicker read than folded out.
  const shown = chosen === null && linked.length > most + 2 ? linked.slice(0, most) : linked;
  const others = linked.slice(shown.length);
  const cards = (of: readonly PictureRecord[]) => (
    <ul className="picture__records">
      {of.map((record) => (
        <RecordCard
          key={record.id}
          record={record}
          isFollowed={record.id === chosen}
          isLinked={!alone.has(record.id)}
          onFollow={(id) => {
            onChoose(id === chosen ? null : id);
          }}
        />
      ))}
    </ul>
  );
  return (
    <section className="picture__stage" aria-label={stageTitles[stage]}>
      <h3 className="govuk-heading-s picture__heading">{stageTitles[stage]}</h3>
      {shown.length > 0 && cards(shown)}
      {linked.length === 0 && (
        <p className="picture__nothing">
          {chosen === null ? 'Nothing here is linked.' : 'Nothing is recorded here on this line.'}
        </p>
      )}
      <Folded of={others} summary={`${String(others.length)} more, linked to less`} cards={cards} />
      <Folded of={unlinked} summary={`${String(unlinked.length)} linked to nothing on record`} cards={cards} />
    </section>
  );
}

interface FoldedProps {
  readonly of: readonly PictureRecord[];
  readonly summary: string;
  readonly cards: (of: readonly PictureRecord[]) => ReactNode;
}

/** Cards are made when they are looked at: an area may have hundreds that are linked to nothing. */
function Folded({ of, summary, cards }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  if (of.length === 0) return null;
  return (
    <details
      className="picture__alone"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && cards(of)}
    </details>
  );
}

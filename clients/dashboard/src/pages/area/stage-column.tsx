/** One stage of the picture: what is linked, and folded away what is linked to nothing. */
import { stageTitles, type PictureRecord, type Stage } from './picture.js';
import { RecordCard } from './record-card.js';

interface StageColumnProps {
  readonly stage: Stage;
  readonly records: readonly PictureRecord[];
  /** Records that are linked to nothing. */
  readonly alone: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

export function StageColumn({ stage, records, alone, chosen, onChoose }: StageColumnProps) {
  const cards = (shown: readonly PictureRecord[]) => (
    <ul className="picture__records">
      {shown.map((record) => (
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
  const linked = records.filter(({ id }) => !alone.has(id) || id === chosen);
  const unlinked = records.filter(({ id }) => alone.has(id) && id !== chosen);
  return (
    <section className="picture__stage" aria-label={stageTitles[stage]}>
      <h3 className="govuk-heading-s picture__heading">{stageTitles[stage]}</h3>
      {linked.length > 0 && cards(linked)}
      {linked.length === 0 && (
        <p className="picture__nothing">
          {chosen === null ? 'Nothing here is linked.' : 'Nothing is recorded here on this line.'}
        </p>
      )}
      {unlinked.length > 0 && (
        <details className="picture__alone">
          <summary>{unlinked.length} linked to nothing on record</summary>
          {cards(unlinked)}
        </details>
      )}
    </section>
  );
}

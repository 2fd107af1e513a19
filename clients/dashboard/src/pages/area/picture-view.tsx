/** Money, staff, actions, waits and outcomes side by side with their links; one record pressed, and only its line is left. */
import { useRef, useState } from 'react';
import { counted } from '../../figures/numbers.js';
import { followed, linksAmong, unlinked } from './follow.js';
import { GapsOfLine } from './gaps-of-line.js';
import { LinkLines } from './link-lines.js';
import { LinksInWords } from './links-in-words.js';
import { stages, type Picture } from './picture.js';
import { StageColumn } from './stage-column.js';

export function PictureView({ picture }: { readonly picture: Picture }) {
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const alone = unlinked(picture);
  const onLine = chosen === null ? new Set(picture.records.map(({ id }) => id)) : followed(picture, chosen);
  const links = linksAmong(picture, onLine);
  const title = picture.records.find(({ id }) => id === chosen)?.title;
  const gaps = chosen === null ? picture.gaps : picture.gaps.filter(({ of }) => of.some((id) => onLine.has(id)));
  return (
    <>
      <p className="govuk-body picture__status" role="status">
        {title === undefined ? (
          'Press a record to follow its line, towards the money and towards the outcomes. Lines are drawn from one stage to the next; what leads further is drawn where a record is followed.'
        ) : (
          <>
            Following <strong>{title}</strong>: {counted(onLine.size - 1, 'other record')} on its line.{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                choose(null);
              }}
            >
              Show everything
            </button>
          </>
        )}
      </p>
      <div className="picture" ref={frame}>
        <LinkLines frame={frame} links={links} isFollowing={chosen !== null} />
        {stages.map((stage) => (
          <StageColumn
            key={stage}
            stage={stage}
            records={picture.records.filter((record) => record.stage === stage && onLine.has(record.id))}
            alone={alone}
            chosen={chosen}
            onChoose={choose}
          />
        ))}
      </div>
      <p className="source-line">
        A line says that a record names the other. It is no proof that the one works on the other. Posts and vacancies
        stand in their team, milestones in their action.
      </p>
      <details className="govuk-details" open={chosen !== null}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">The links in words ({String(links.length)})</span>
        </summary>
        <div className="govuk-details__text">
          <LinksInWords picture={picture} links={links} />
        </div>
      </details>
      <GapsOfLine gaps={gaps} of={title} />
    </>
  );
}

/** Where the line breaks: money that leads nowhere, outcomes that nothing is said to work on, waits without a figure. */
import type { Picture, PictureRecord } from './picture.js';

interface Break {
  readonly says: string;
  readonly records: readonly PictureRecord[];
}

function breaksOf({ records, links }: Picture): Break[] {
  const [from, to] = [new Set(links.map((link) => link.from)), new Set(links.map((link) => link.to))];
  const of = (stage: PictureRecord['stage'], isBroken: (record: PictureRecord) => boolean): PictureRecord[] =>
    records.filter((record) => record.stage === stage && isBroken(record));
  return [
    {
      says: 'Money with no post, action, wait or outcome recorded behind it:',
      records: of('MONEY', ({ id }) => !from.has(id)),
    },
    { says: 'Staff whom no line of money is recorded to pay for:', records: of('STAFF', ({ id }) => !to.has(id)) },
    {
      says: 'Waits without a figure:',
      records: of('WAITS', ({ said }) => said.every(({ isMissing }) => isMissing)),
    },
    {
      says: 'Outcomes that no money, post or action is recorded to work on:',
      records: of('OUTCOMES', ({ id }) => !to.has(id)),
    },
  ].filter(({ records: broken }) => broken.length > 0);
}

export function BreaksView({ picture }: { readonly picture: Picture }) {
  const breaks = breaksOf(picture);
  if (breaks.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Where the line breaks</h3>
      <ul className="govuk-list govuk-list--bullet">
        {breaks.map(({ says, records }) => (
          <li key={says}>
            {says} {records.map(({ title }) => title).join('; ')}.
          </li>
        ))}
      </ul>
    </>
  );
}

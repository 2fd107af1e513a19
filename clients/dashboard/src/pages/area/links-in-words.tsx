/** The picture as sentences, for who reads rather than looks. */
import { Prose } from '../../shell/glossary.js';
import type { Picture, PictureLink } from './picture.js';

interface LinksInWordsProps {
  readonly picture: Picture;
  readonly links: readonly PictureLink[];
}

export function LinksInWords({ picture, links }: LinksInWordsProps) {
  const titles = new Map(picture.records.map(({ id, title }) => [id, title]));
  return (
    <ul className="govuk-list govuk-list--bullet links-in-words">
      {links.map(({ from, to, words }) => (
        <li key={`${from} ${to} ${words}`}>
          <strong>{titles.get(from)}</strong> → <strong>{titles.get(to)}</strong>: the first <Prose text={words} />
        </li>
      ))}
    </ul>
  );
}

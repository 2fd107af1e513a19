/** Which terms of the glossary are acronyms, and where a text uses them. */
export interface Explained {
  readonly term: string;
  readonly spelling: string;
  readonly meaning: string;
}

const acronym = /^[A-Z][A-Za-z&]*[A-Z&][A-Za-z&]*$/;

export function acronymsOf(terms: readonly Explained[]): ReadonlyMap<string, Explained> {
  const known = new Map<string, Explained>();
  for (const each of terms) if (acronym.test(each.term) && !known.has(each.term)) known.set(each.term, each);
  return known;
}

/** A word, and the s of its plural apart. */
const word = /([A-Z][A-Za-z&]*[A-Z&](?:[a-rt-zA-Z&]+)?)(?=s?(?![A-Za-z]))/;

/** The text in pieces: what needs no explanation as it stands, and each acronym where it is first used. */
export function splitAtTerms(text: string, terms: ReadonlyMap<string, Explained>): (string | Explained)[] {
  const explained = new Set<string>();
  return text.split(word).flatMap((piece): (string | Explained)[] => {
    const term = terms.get(piece);
    if (term === undefined || explained.has(piece)) return piece === '' ? [] : [piece];
    explained.add(piece);
    return [term];
  });
}

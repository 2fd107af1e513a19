import { describe, expect, it } from '@jest/globals';
import { hashAt, type ChainedEntry } from '../../../server/provenance/audit/chain-hash.js';
import { StrandWalk, type Break } from '../../../server/provenance/audit/strand-walk.js';

/** A strand of so many entries, as it is written. */
function strandOf(length: number): ChainedEntry[] {
  const entries: ChainedEntry[] = [];
  for (let position = 1; position <= length; position += 1) {
    const previousHash = entries.at(-1)?.hash ?? null;
    const entry = {
      id: `e${String(position)}`,
      strand: 3,
      position,
      previousHash,
      hash: '',
      content: `said ${String(position)}`,
    };
    entries.push({ ...entry, hash: hashAt(entry, position) });
  }
  return entries;
}

async function walked(entries: readonly ChainedEntry[], written = strandOf(6)): Promise<Break | undefined> {
  const { position = 0, hash = '' } = written.at(-1) ?? {};
  const look = (place: number) => Promise.resolve(entries.find((entry) => entry.position === place));
  const walk = new StrandWalk({ strand: 3, position, hash }, look);
  for (const entry of entries) await walk.step(entry);
  return walk.end();
}

/** The entries numbered anew in the order given. */
const renumbered = (entries: readonly ChainedEntry[]): ChainedEntry[] =>
  entries.map((entry, index) => ({ ...entry, position: index + 1 }));

/** Every hash from here on made to fit. */
function madeToFit(entries: readonly ChainedEntry[]): ChainedEntry[] {
  const fit: ChainedEntry[] = [];
  for (const entry of entries) {
    const linked = { ...entry, previousHash: fit.at(-1)?.hash ?? null };
    fit.push({ ...linked, hash: hashAt(linked, linked.position) });
  }
  return fit;
}

describe('a strand of audit entries', () => {
  const [one, two, three, four, five, six] = strandOf(6) as [
    ChainedEntry,
    ChainedEntry,
    ChainedEntry,
    ChainedEntry,
    ChainedEntry,
    ChainedEntry,
  ];
  const forged = { ...three, id: 'forged', content: 'never said' };

  it('holds where nothing was touched, and where there is nothing', async () => {
    expect(await walked([one, two, three, four, five, six])).toBeUndefined();
    expect(await walked([], [])).toBeUndefined();
  });

  it.each<[string, ChainedEntry[], Partial<Break>]>([
    [
      'a changed word',
      [one, two, { ...three, content: 'said so' }, four, five, six],
      { fault: 'CHANGED', position: 3, id: 'e3' },
    ],
    [
      'a changed link',
      [one, two, { ...three, previousHash: one.hash }, four, five, six],
      { fault: 'CHANGED', position: 3 },
    ],
    [
      'another entry in its place, its hash made to fit',
      [
        one,
        two,
        ...madeToFit([{ ...forged, position: 1 }])
          .map((each) => ({ ...each, position: 3, previousHash: two.hash }))
          .map((each) => ({ ...each, hash: hashAt(each, 3) })),
        four,
        five,
        six,
      ],
      { fault: 'CHANGED', position: 3, id: 'e4' },
    ],
    ['one taken out', [one, two, four, five, six], { fault: 'MISSING', position: 3, words: 'entry 3 was taken out' }],
    ['several taken out', [one, five, six], { fault: 'MISSING', position: 2, words: 'entries 2 to 4 were taken out' }],
    [
      'one taken out, and the others moved up',
      renumbered([one, two, four, five, six]),
      { fault: 'MISSING', position: 3 },
    ],
    [
      'the tail cut off',
      [one, two, three, four],
      { fault: 'MISSING', position: 5, words: 'entries 5 to 6 were cut off from the end' },
    ],
    ['all of it gone', [], { fault: 'MISSING', position: 1, words: 'entries 1 to 6 were cut off from the end' }],
    [
      'one put in between',
      renumbered([one, two, forged, three, four, five, six]),
      { fault: 'INSERTED', position: 3, id: 'forged' },
    ],
    [
      'one put in between, its hash made to fit',
      renumbered([...madeToFit([one, two, forged]), three, four, five, six]),
      { fault: 'INSERTED', position: 3, id: 'e3' },
    ],
    [
      'a second one at the same position',
      [one, two, three, { ...three, id: 'twin' }, four, five, six],
      { fault: 'INSERTED', position: 3, id: 'twin' },
    ],
    [
      'one added at the end',
      [
        one,
        two,
        three,
        four,
        five,
        six,
        ...madeToFit([{ ...six, position: 7 }])
          .map((each) => ({ ...each, previousHash: six.hash }))
          .map((each) => ({ ...each, hash: hashAt(each, 7) })),
      ],
      { fault: 'INSERTED', position: 7 },
    ],
    [
      'two that changed places',
      renumbered([one, two, four, three, five, six]),
      { fault: 'REORDERED', position: 3, id: 'e4' },
    ],
    [
      'two far ones that changed places',
      renumbered([one, five, three, four, two, six]),
      { fault: 'REORDERED', position: 2, id: 'e5' },
    ],
    [
      'all made to fit again, but for the head',
      madeToFit([one, two, forged, four, five, six]),
      { fault: 'CHANGED', position: 6 },
    ],
  ])('names %s', async (_, entries, found) => {
    expect(await walked(entries)).toMatchObject({ strand: 3, ...found });
  });
});

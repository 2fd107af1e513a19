/** Walks the whole chain of audit entries and holds it against its anchors. Changes nothing. */
import type { DataSource } from 'typeorm';
import type { Tally } from '../../platform/progress.js';
import { AnchorCheck } from './anchor-check.js';
import { AnchorFile } from './anchor-file.js';
import { entriesOf, entryAt, headsOf, isWhollyVisible, writesWithoutEntry } from './read-chain.js';
import { StrandWalk, type Break } from './strand-walk.js';

export interface Verdict {
  entries: number;
  strands: number;
  from: Date | undefined;
  to: Date | undefined;
  breaks: readonly Break[];
  /** Keys of submissions. */
  writesWithoutEntry: readonly string[];
  anchors: { file: string; count: number; newest: string | undefined; faults: readonly string[]; unanchored: number };
}

export class NotAllVisible extends Error {}

export async function verifyAudit(dataSource: DataSource, directory: string, tally: Tally): Promise<Verdict> {
  // One snapshot: writers go on meanwhile.
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    if (!(await isWhollyVisible(manager))) throw new NotAllVisible();
    const { chain, heads } = await headsOf(manager);
    const file = new AnchorFile(directory, chain);
    const check = new AnchorCheck(await file.lines());
    tally.expect(heads.reduce((sum, { position }) => sum + position, 0));
    const walks = new Map(
      heads.map((head) => [head.strand, new StrandWalk(head, (position) => entryAt(manager, head.strand, position))]),
    );
    let entries = 0;
    let from: Date | undefined;
    let to: Date | undefined;
    for await (const entry of entriesOf(manager)) {
      const { strand, recordedAt } = entry;
      const walk =
        walks.get(strand) ?? new StrandWalk({ strand, position: 0, hash: '' }, () => Promise.resolve(undefined));
      walks.set(strand, walk);
      await walk.step(entry);
      check.pass(entry);
      tally.advance();
      entries += 1;
      if (from === undefined || recordedAt < from) from = recordedAt;
      if (to === undefined || recordedAt > to) to = recordedAt;
    }
    const newest = check.anchors.at(-1);
    return {
      entries,
      strands: walks.size,
      from,
      to,
      breaks: [...walks.values()].flatMap((walk) => walk.end() ?? []),
      writesWithoutEntry: await writesWithoutEntry(manager),
      anchors: {
        file: file.path,
        count: check.anchors.length,
        newest: newest?.at,
        faults: [...check.faults, ...check.unfit()],
        unanchored: entries - (newest?.entries ?? 0),
      },
    };
  });
}

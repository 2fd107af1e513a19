/** What a verdict on the audit entries says to people. */
import type { Verdict } from './verify-audit.js';

export type Outcome = 'HOLDS' | 'BROKEN' | 'UNPROVEN';

/** Without an anchor nothing outside the database says that the entries are those that were written. */
export function outcomeOf({ breaks, writesWithoutEntry, anchors, entries }: Verdict): Outcome {
  if (breaks.length > 0 || writesWithoutEntry.length > 0 || anchors.faults.length > 0) return 'BROKEN';
  return anchors.count === 0 && entries > 0 ? 'UNPROVEN' : 'HOLDS';
}

export function verdictText(verdict: Verdict): string {
  const { entries, strands, from, to, breaks, writesWithoutEntry, anchors } = verdict;
  const span = from === undefined || to === undefined ? '' : `, from ${day(from)} to ${day(to)}`;
  const holds = 'The chain holds: no entry was changed, taken out, put in or moved.';
  const broken = breaks.map(
    ({ fault, strand, position, id, words }) =>
      `${fault}: strand ${String(strand)}, position ${String(position)}${id === undefined ? '' : `, noticed at entry ${id}`}: ${words}.`,
  );
  const [first] = writesWithoutEntry;
  const unwitnessed =
    first === undefined
      ? []
      : [`MISSING: ${many(writesWithoutEntry.length, 'write')} without an entry, the first of submission ${first}.`];
  return [
    `${many(entries, 'audit entry', 'audit entries')} in ${many(strands, 'strand')}${span}.`,
    ...(broken.length === 0 ? [holds] : broken),
    ...unwitnessed,
    ...anchors.faults.map((fault) => `ANCHOR: ${fault}.`),
    anchorText(verdict),
    '',
  ].join('\n');
}

function anchorText({ anchors: { file, count, newest, faults, unanchored } }: Verdict): string {
  if (newest === undefined)
    return `There are no anchors in ${file}: nothing outside the database vouches for the entries. The server takes one when it starts and stops.`;
  const fit = faults.length === 0 ? many(count, 'anchor fits', 'anchors fit') : many(count, 'anchor');
  const since = unanchored > 0 ? ` ${many(unanchored, 'entry', 'entries')} since then stand in no anchor yet.` : '';
  return `${fit} (${file}), the newest of ${newest}.${since}`;
}

const day = (moment: Date): string => moment.toISOString().slice(0, 10);

function many(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`;
}

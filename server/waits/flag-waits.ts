/** The quality rules look at wait snapshots: at lists first, then at the totals they are part of. */
import { raiseFlags } from '../provenance/raise-flags.js';
import { lookAlong, reportedOf } from '../provenance/look-along.js';
import { waitDoubts } from '../provenance/quality/wait-quality.js';
import type { Corrections } from '../platform/write/correctable.js';
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';
import { snapshotsInSeries, type SeenSnapshot } from './snapshots-in-series.js';
import { strictestTier, submittersOf, totalsOver } from './submitters.js';

const isTotal = ({ scope }: SeenSnapshot): boolean =>
  scope === 'INTEGRATED_CARE_BOARD' || scope === 'NHS_REGION' || scope === 'NATIONAL';

/** Gives the keys of the flags that were raised. */
export async function flagWaits(door: Door, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const ofLists = await look(door, keys, (snapshot) => !isTotal(snapshot));
  const ofTotals = await look(door, await totalsOver(door, keys), isTotal);
  return [...ofLists, ...ofTotals];
}

async function look(
  door: Door,
  keys: readonly string[],
  isWanted: (snapshot: SeenSnapshot) => boolean,
): Promise<string[]> {
  const snapshots = (await snapshotsInSeries(door, keys)).filter(isWanted);
  const handedIn = new Set(keys);
  const judged = snapshots.filter((snapshot) => isTotal(snapshot) && (snapshot.doubted || handedIn.has(snapshot.id)));
  const totals = await submittersOf(door, judged);
  const looked = lookAlong(snapshots, handedIn, (series, refresh) => {
    const now = series.at(-1);
    const submitters = (now && totals.get(now.id)) ?? [];
    return waitDoubts(
      series.map((snapshot) => ({ ...snapshot, ...reportedOf(snapshot) })),
      {
        today: door.today,
        submitters,
        statedMissing: now?.missingSubmitters ?? 0,
        ...(refresh === undefined ? {} : { refresh }),
      },
    ).map((doubt) =>
      doubt.rule === 'MISSING_SUBMITTER' && now !== undefined
        ? { ...doubt, visibility: strictestTier([now, ...submitters]) }
        : doubt,
    );
  });
  return raiseFlags(door, 'WaitSnapshot', looked);
}

export const correctedWaits: Corrections = {
  WaitSnapshot: { look: (door, key) => flagWaits(door, [key]) },
  WaitBand: {
    look: async (door, key) => {
      const bands = await door.ask<{ snapshot: string }>(
        sql`select snapshot_id as snapshot from wait_band where id = ${key}`,
      );
      return flagWaits(
        door,
        bands.map(({ snapshot }) => snapshot),
      );
    },
  },
};

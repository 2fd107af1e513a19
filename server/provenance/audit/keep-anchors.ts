/** Takes an anchor of the audit entries at the start, when the day turns and at the stop, and puts it on the disk and in the log. */
import pg from 'pg';
import { workingAs, writer } from '../../database/roles.js';
import { dayOf, systemClock, type Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/log.js';
import { anchorIn, makeAnchor } from './anchor.js';
import { AnchorFile } from './anchor-file.js';
import type { Head } from './chain-hash.js';

export interface AnchorOptions {
  databaseUrl: string;
  directory: string;
  log: Logger;
  clock?: Clock;
}

/** How often it is asked whether the day has turned. */
const everyMs = 60_000;

export async function keepAnchors(options: AnchorOptions): Promise<{ stop(): Promise<void> }> {
  const { log, clock = systemClock } = options;
  let taken = '';
  const take = async (): Promise<void> => {
    const today = dayOf(clock);
    try {
      await takeAnchor(options);
      taken = today;
    } catch (err) {
      log.error({ err }, 'the audit entries could not be anchored; it is tried again in a minute');
    }
  };
  let taking = take();
  await taking;
  const timer = setInterval(() => {
    if (dayOf(clock) !== taken) taking = take();
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await taking;
      await take();
    },
  };
}

/** Nothing where nothing has happened since the last. Processes that share the file take turns. */
export async function takeAnchor({ databaseUrl, directory, log, clock = systemClock }: AnchorOptions): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: workingAs(writer) });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7482019)');
    const { rows } = await client.query<{ chain: string; heads: Head[] }>(headsAsked);
    const [{ chain, heads } = { chain: '', heads: [] }] = rows;
    const file = new AnchorFile(directory, chain);
    const last = (await file.lines()).flatMap((line) => anchorIn(line) ?? []).at(-1);
    if (heads.length === 0 || JSON.stringify(last?.heads) === JSON.stringify(heads)) return;
    const anchor = makeAnchor({ day: dayOf(clock), at: clock().toISOString() }, heads, last);
    await file.add(anchor);
    log.info(
      { day: anchor.day, entries: anchor.entries, anchor: anchor.hash, file: file.path },
      'audit entries anchored',
    );
  } finally {
    await client.end();
  }
}

export const headsAsked = `
  select (select id from audit_chain) as chain, coalesce(json_agg(json_build_object(
    'strand', strand, 'position', length, 'hash', hash) order by strand), '[]') as heads from audit_strand`;

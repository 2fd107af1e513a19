/** The address of a cluster's server, and the first connection to it. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../../platform/error-code.js';
import { superuser } from './cluster.js';
import type { Places } from './places.js';
import { bePresent, type Presence } from './presence.js';

const maintenanceDatabase = 'postgres';
const applicationDatabase = 'throughline';

function urlOf(places: Places, port: number, database: string): string {
  const password = readFileSync(places.password, 'utf8').trim();
  return `postgres://${superuser}:${password}@127.0.0.1:${String(port)}/${database}`;
}

export function applicationUrl(places: Places, port: number): string {
  return urlOf(places, port, applicationDatabase);
}

/** A login refused, or a password file not ours to read: waiting does not help. */
const final = new Set(['28P01', '28000', 'EACCES']);

/** Waits for a server that is starting or recovering, as long as `isStillThere` says so. */
export async function connect(places: Places, port: number, isStillThere: () => boolean): Promise<Presence> {
  const url = urlOf(places, port, maintenanceDatabase);
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await bePresent(url);
    } catch (error) {
      if (final.has(codeOf(error) ?? '') || !isStillThere() || Date.now() > end) throw error;
      await wait(100);
    }
  }
}

const alreadyThere = new Set(['42P04', '23505']);

export async function createApplicationDatabase(presence: Presence): Promise<void> {
  await presence.ask(async (client) => {
    const known = 'select 1 from pg_database where datname = $1';
    const { rowCount } = await client.query(known, [applicationDatabase]);
    if (rowCount) return;
    try {
      await client.query('create database throughline');
    } catch (error) {
      // Another process was first: it was there already, or became so while we asked.
      if (!alreadyThere.has(codeOf(error) ?? '')) throw error;
    }
  });
}

/** Looks once a day at what becomes doubtful by itself as days pass: at the start, and when the day turns. */
import type { DataSource } from 'typeorm';
import type { Sql } from '../reading/sql.js';
import { dayOf, type Clock } from './clock.js';
import type { Logger } from './log.js';

/** Runs a statement in the look's transaction, which reaches every record. */
export type Ask = <Row>(statement: Sql) => Promise<Row[]>;

export interface DailyLook {
  /** Row and verb: what history says of the changes it makes. */
  name: string;
  /** The event it leaves of what it found, as a write’s has the name of its success. */
  event: string;
  /** Gives how much it found. Looking again on the same day finds nothing more. */
  look: (ask: Ask, today: string) => Promise<number>;
}

export interface DailyOptions {
  dataSource: DataSource;
  looks: readonly DailyLook[];
  clock: Clock;
  log: Logger;
}

/** How often it is asked whether the day has turned. */
const everyMs = 60_000;

export function lookDaily(options: DailyOptions): { stop(): Promise<void> } {
  const { clock, log } = options;
  let looked = '';
  const look = async (): Promise<void> => {
    const today = dayOf(clock);
    if (today === looked) return;
    try {
      await lookOnce(options, today);
      looked = today;
    } catch (err) {
      log.error({ err }, 'the daily looks failed; they are tried again in a minute');
    }
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Processes that share the database take turns, and whoever comes second finds nothing more. */
export async function lookOnce(
  { dataSource, looks, log }: Pick<DailyOptions, 'dataSource' | 'looks' | 'log'>,
  today: string,
): Promise<void> {
  for (const { name, look } of looks) {
    const found = await dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock(7482020)');
      await manager.query(
        `select set_config('throughline.reach', 'EVERYWHERE', true), set_config('statement_timeout', '60s', true)`,
      );
      return look(({ text, values }) => manager.query(text, values), today);
    });
    if (found > 0) log.info({ look: name, found }, 'a daily look found something');
  }
}

/** Starts the process of a system, and asks it what it uses. */
import { fork, type ChildProcess } from 'node:child_process';
import { childEnvironment } from '../../server/config.js';
import type { Question, Usage } from './measured.js';
import type { Installed } from './postgraphile/install.js';
import type { System } from './systems.js';

export interface RunningSystem {
  system: System;
  url: URL;
  headers: Readonly<Record<string, string>>;
  /** Since last asked. */
  usage: () => Promise<Usage>;
  /** Starts a profile, and the next time ends it and says where it is. */
  profile: () => Promise<string>;
  stop: () => void;
}

export async function startSystem(
  system: System,
  { module, execPath }: Installed,
  databaseUrl: string,
): Promise<RunningSystem> {
  const child = fork(module, [databaseUrl], {
    execPath,
    execArgv: [],
    env: { ...childEnvironment(), NODE_ENV: 'production', LOG_LEVEL: 'error', ...system.environment },
  });
  const url = await messageOf<string>(child, system);
  const answerTo = <Answer>(question: Question): Promise<Answer> => {
    const answer = messageOf<Answer>(child, system);
    child.send(question);
    return answer;
  };
  return {
    system,
    url: new URL(url),
    headers: (await system.signIn?.(databaseUrl)) ?? {},
    usage: () => answerTo<Usage>('usage'),
    profile: () => answerTo<string>('profile'),
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}

function messageOf<Message>(child: ChildProcess, { name }: System): Promise<Message> {
  return new Promise((resolve, reject) => {
    const stopped = (code: number | null): void => {
      reject(new Error(`The process of ${name} stopped (${String(code)}): what it said stands above.`));
    };
    child.once('exit', stopped);
    child.once('message', (message) => {
      child.off('exit', stopped);
      resolve(message as Message);
    });
  });
}

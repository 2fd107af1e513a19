/** `npm run token -- <client id>`: prints a token for a registered caller; without one, lists the callers there are. */
import 'reflect-metadata';
import { signToken } from './access/tokens.js';
import { CommandRefused, onDatabase } from './command.js';

const [clientId] = process.argv.slice(2);

await onDatabase(async (dataSource) => {
  const callers = await dataSource.query<{ client_id: string; role: string }[]>(
    `select c.client_id, r.slug as role from caller c join role r on r.id = c.role_id where c.status = 'ACTIVE' order by 1`,
  );
  if (!callers.some(({ client_id }) => client_id === clientId)) {
    const known = callers.map(({ client_id, role }) => `  ${client_id} (${role})`).join('\n');
    throw new CommandRefused(`Name a registered caller: npm run token -- <client id>. There are:\n${known}`);
  }
  process.stdout.write(`${await signToken(dataSource, String(clientId))}\n`);
});

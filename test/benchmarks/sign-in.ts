/** The header of an officer of the first area, so that signing in is part of what is measured. */
import { signToken } from '../../server/access/tokens.js';
import { readConfig } from '../../server/config.js';
import { withAdmin } from '../support/admin.js';

export async function signIn(databaseUrl: string): Promise<Readonly<Record<string, string>>> {
  return withAdmin(databaseUrl, async (admin) => {
    const asker = {
      query: async <Row>(text: string, values: unknown[]) => (await admin.query(text, values)).rows as Row[],
    };
    const [officer] = await asker.query<{ client_id: string }>(
      `select c.client_id from caller c join role r on r.id = c.role_id where r.slug = 'officer' and c.status = 'ACTIVE' order by 1 limit 1`,
      [],
    );
    if (officer === undefined) throw new Error('The database that is measured holds no officer.');
    return {
      authorization: `Bearer ${await signToken(asker, officer.client_id, { issuer: readConfig({}).publicUrl })}`,
    };
  });
}

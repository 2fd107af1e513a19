/** Sends files to the API as a caller does, and gives the report that comes back. */
import pg from 'pg';
import type { ImportReport } from '../../server/platform/imports/import-report.js';
import type { Api } from '../support/api.js';

export interface FileSent {
  /** Client id of the caller. Left out: nobody is signed in. */
  as?: string;
  /** As its sender calls it. */
  name?: string;
  type?: string;
  options?: Record<string, string>;
}

export interface FileAnswer {
  status: number;
  report: ImportReport;
  /** Codes of the refusals, where the file was not taken. */
  codes: string[];
  messages: string[];
}

export interface Imports {
  send(kind: string, content: string | Uint8Array, sent?: FileSent): Promise<FileAnswer>;
  /** Registers a caller of an organisation of record, with a role. */
  register(clientId: string, role: string, organisation: string): Promise<void>;
}

export function useImports(api: Api): Imports {
  const onDatabase = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  return {
    async send(kind, content, { as, name, type = 'application/octet-stream', options = {} } = {}) {
      const headers: Record<string, string> = {
        'content-type': type,
        ...(as === undefined ? {} : await api.as(as).headers()),
      };
      if (name !== undefined) headers['content-disposition'] = `attachment; filename="${name}"`;
      const url = `/imports/${kind}?${new URLSearchParams(options).toString()}`;
      const response = await api.send({ url, headers, payload: Buffer.from(content) });
      const body: ImportReport & { errors?: { message: string; extensions: { code: string } }[] } = response.json();
      const errors = body.errors ?? [];
      return {
        status: response.statusCode,
        report: body,
        codes: errors.map(({ extensions }) => extensions.code),
        messages: errors.map(({ message }) => message),
      };
    },
    async register(clientId, role, organisation) {
      await onDatabase((client) =>
        client.query(
          `insert into caller (realm, visibility, client_id, role_id, organisation_id, status)
           select o.realm, 'RESTRICTED', $1, r.id, o.id, 'ACTIVE' from role r, organisation o where r.slug = $2 and o.slug = $3`,
          [clientId, role, organisation],
        ),
      );
    },
  };
}

/** `POST /imports/<kind>`: the body is the file, the options stand in the query string, the answer is the report. */
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { refuseFile } from '../files/refuse-file.js';
import type { Sender, WriteDesk } from '../write/desk.js';
import { refuse } from '../write/refused.js';
import { sendRefused } from './import-errors.js';
import type { NamedImport } from './import-kind.js';
import { mostBytes, withReceived } from './receive-file.js';
import { runImport } from './run-import.js';

export interface ImportRoutes {
  imports: readonly NamedImport[];
  desk: WriteDesk;
  senderOf: (request: FastifyRequest) => Promise<Sender>;
}

interface ImportRequest {
  Params: { kind: string };
  Querystring: Record<string, string | string[]>;
  Body: AsyncIterable<Buffer> | undefined;
}

const endings: Readonly<Record<string, string>> = {
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/octet-stream': '',
};

/** Each holds a connection to the database and up to 200 MB of disk. */
const mostAtOnce = 3;

const silent = { expect: () => undefined, advance: () => undefined };

export async function registerImports(http: FastifyInstance, { imports, desk, senderOf }: ImportRoutes): Promise<void> {
  let goingOn = 0;
  await http.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(Object.keys(endings), (_request, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler<FastifyError>((error, _request, reply) => sendRefused(reply, error));
    scope.post<ImportRequest>('/imports/:kind', { bodyLimit: mostBytes }, async (request, reply) => {
      if (goingOn >= mostAtOnce) {
        refuse(
          'TOO_MANY_IMPORTS',
          `${String(mostAtOnce)} files are being taken in. Send this one again in half a minute.`,
        );
      }
      goingOn += 1;
      try {
        const kind = kindNamed(imports, request.params.kind);
        const sender = await senderOf(request);
        checkPermission(sender, kind);
        const { dryRun, ...options } = request.query;
        const isRehearsal = dryRun !== undefined && dryRun !== 'false';
        const report = await withReceived(request.body ?? refuseFile('FILE_EMPTY'), fileName(request), (file) =>
          runImport(desk, kind, { file, options, isRehearsal, sender, tally: silent }),
        );
        return await reply
          .code(report.status === 'REJECTED' ? 422 : 200)
          .header('cache-control', 'no-store')
          .send(report);
      } finally {
        goingOn -= 1;
      }
    });
  });
}

function kindNamed(imports: readonly NamedImport[], name: string): NamedImport {
  const known = imports.map(({ kind }) => kind);
  return (
    imports.find(({ kind }) => kind === name) ??
    refuse('IMPORT_UNKNOWN', `There is no import "${name}". There are ${known.join(', ')}.`)
  );
}

/** Asked again by the desk; asked here so that nobody sends 200 MB in vain. */
function checkPermission({ actor }: Sender, { permission }: NamedImport): void {
  if (actor === undefined) refuse('UNAUTHENTICATED', 'Nobody is signed in. Send a token: Authorization: Bearer …');
  if (actor.permissions.has(permission)) return;
  refuse('FORBIDDEN', `The role ${actor.role} may not do this: it does not hold ${permission}. Ask somebody who does.`);
}

/** The name in Content-Disposition, if the sender gives one; only ever shown and compared, never a path. */
function fileName({ headers, params }: FastifyRequest<ImportRequest>): string {
  const given = /filename="?([^"/\\;]+)"?/i.exec(headers['content-disposition'] ?? '')?.[1]?.trim();
  if (given !== undefined && given !== '') return given.slice(0, 200);
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  return params.kind + (endings[type] ?? '');
}

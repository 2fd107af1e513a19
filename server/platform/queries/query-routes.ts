/** `GET /queries` lists the saved operations; `GET /queries/<name>.csv`, `.xlsx` and `.json` give what they are answered. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ProblemFound, type Problem } from '../http/problem.js';
import { askedFields } from './asked-fields.js';
import { notesOf } from './notes.js';
import { numbersIn, readVariables, variablesOf } from './query-variables.js';
import { SavedQueries, type SavedQuery } from './saved-queries.js';
import { tableAsCsv } from './table-csv.js';
import { rowsOf, TooManyRows } from './table-rows.js';
import { shapeTable } from './table-shape.js';
import { tableAsWorkbook } from './table-workbook.js';

export interface QueryRoutes {
  schema: GraphQLSchema;
  publicUrl: string;
}

type FileRequest = FastifyRequest<{ Params: { file: string }; Querystring: Record<string, string | string[]> }>;

const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Ending = keyof typeof types;

/** A workbook of more keeps everybody else waiting while it is written. */
const mostCells: Readonly<Record<Exclude<Ending, 'json'>, number>> = { csv: 2_000_000, xlsx: 200_000 };

export function registerQueries(http: FastifyInstance, { schema, publicUrl }: QueryRoutes): void {
  const saved = new SavedQueries();
  const index = JSON.stringify({ queries: saved.all.map((query) => described(query)) });
  http.get('/queries', (_, reply) => reply.header('content-type', types.json).send(index));

  // What it asks of /graphql counts there, with all limits and quotas; counted here too it would count twice.
  http.get('/queries/:file', { config: { isExempt: true } }, async (request: FileRequest, reply) => {
    const { query, ending } = found(saved, request.params.file);
    const variables = readVariables(schema, query, request.query);
    const answer = await ask(http, request, { query: query.text, variables });
    for (const name of ['x-request-id', 'cache-control', 'retry-after', 'ratelimit', 'ratelimit-policy'])
      if (answer.headers[name] !== undefined) void reply.header(name, answer.headers[name]);
    if (answer.statusCode !== 200 || ending === 'json')
      return send(reply, answer.statusCode, 'json', answer.rawPayload);
    const { data, errors } = answer.json<{ data?: Record<string, unknown> | null; errors?: object[] }>();
    // A table cannot say which of its empty cells are errors.
    if (errors !== undefined || data == null) return send(reply, 422, 'json', JSON.stringify({ errors }));

    const shape = shapeTable(askedFields(schema, query), numbersIn(query, variables));
    const { rows, mayGoOn } = within(mostCells[ending] / Math.max(1, shape.columns.length), (most) =>
      rowsOf(data, shape, most),
    );
    void reply.header('content-disposition', `attachment; filename="${query.name}.${ending}"`);
    if (ending === 'csv') return send(reply, 200, 'csv', tableAsCsv(shape.columns, rows));
    const asked = { query, variables, address: publicUrl + request.url, at: new Date() };
    const notes = notesOf(asked, shape, rows.length, mayGoOn);
    return send(
      reply,
      200,
      'xlsx',
      Buffer.from(await tableAsWorkbook({ name: query.name, columns: shape.columns, rows, notes })),
    );
  });
}

function described(query: SavedQuery) {
  const { name, description, operation } = query;
  const files = Object.fromEntries(Object.keys(types).map((ending) => [ending, `/queries/${name}.${ending}`]));
  return { name, operation: operation.name?.value ?? name, description, variables: variablesOf(query), files };
}

function found(saved: SavedQueries, file: string): { query: SavedQuery; ending: Ending } {
  const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  const query = saved.find(name);
  if (query !== undefined && Object.hasOwn(types, ending)) return { query, ending: ending as Ending };
  const problem: Problem = {
    status: 404,
    code: 'QUERY_UNKNOWN',
    message:
      query === undefined
        ? 'There is no saved query of this name. /queries lists those there are, with what they ask.'
        : `A saved query is answered as ${Object.keys(types).join(', ')}: ask for /queries/${query.name}.csv.`,
  };
  throw new ProblemFound(problem);
}

/**
 * In the name of whoever asks, through the same door as everybody: nothing is answered here that would not be answered there. A cookie
 * counts where a page of ours or the reader’s own address bar sent it, and not where another site did.
 */
function ask(http: FastifyInstance, { headers, ip }: FileRequest, body: object) {
  const { authorization, cookie, 'sec-fetch-site': sentBy } = headers;
  const isOwn = sentBy === 'same-origin' || sentBy === 'none';
  return http.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: ip,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(authorization === undefined ? {} : { authorization }),
      ...(isOwn && cookie !== undefined ? { cookie } : {}),
    },
    payload: JSON.stringify(body),
  });
}

function within<Result>(most: number, work: (most: number) => Result): Result {
  try {
    return work(most);
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    throw new ProblemFound({
      status: 422,
      code: 'TABLE_TOO_LARGE',
      message:
        'The table has more cells than such a file is made of: ask for fewer records at once, as CSV, or as JSON.',
    });
  }
}

function send(reply: FastifyReply, status: number, ending: Ending, body: string | Buffer): FastifyReply {
  return reply.code(status).header('content-type', types[ending]).send(body);
}

/** Accounts for what GraphQL requests read beyond what is everybody's, and for those that are turned away. */
import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Actor } from '../../platform/write/actor.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import type { Sight } from '../../reading/sight.js';
import type { AuditLog } from './audit-log.js';
import type { DocumentReach } from './document-reach.js';
import type { Incident } from './incident.js';

type Sent = GraphQLRequestContextWillSendResponse<RequestContext>;

const asking = 'access:ask';

/** Refusals of access. What is wrong with a request otherwise is nobody's business but the caller's. */
const ofAccess = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'DOCUMENT_NOT_TRUSTED']);

/** A request that the policy turned away, and the field or argument that the role may not use. */
export function refusedField(actor: Actor | undefined, coordinate: string): Incident {
  const outcome = 'Refused: nothing was read or written.';
  return { kind: 'REFUSAL', actor, verb: asking, code: 'FORBIDDEN', path: coordinate, outcome };
}

export function auditPlugin(audit: AuditLog, reach: DocumentReach): ApolloServerPlugin<RequestContext> {
  return {
    contextCreationDidFail({ error }) {
      const code = (error as { extensions?: { code?: unknown } }).extensions?.code;
      // Whose token is not good is turned away by HTTP.
      if (typeof code === 'string' && ofAccess.has(code) && code !== 'UNAUTHENTICATED')
        audit.note({ kind: 'REFUSAL', actor: undefined, verb: asking, code, outcome: 'Refused: nothing was read.' });
      return Promise.resolve();
    },
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse(sent) {
          for (const incident of [...refusalsIn(sent), ...readsIn(sent, reach)]) audit.note(incident);
          return Promise.resolve();
        },
      }),
  };
}

function about({ contextValue: { actor }, queryHash }: Sent): Pick<Incident, 'actor' | 'operation'> {
  return { actor, operation: queryHash };
}

/** Of what was answered in part. A refused write is accounted for at the desk, a refused request where it is turned away. */
function refusalsIn(sent: Sent): Incident[] {
  const { body, http } = sent.response;
  if (http.status === 401 || http.status === 403) return [];
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  const codes = errors
    .filter(({ path }) => path === undefined || sent.operation?.operation !== OperationTypeNode.MUTATION)
    .map(({ extensions }) => extensions?.['code'])
    .filter((code): code is string => typeof code === 'string' && ofAccess.has(code));
  const outcome = 'Refused: the request was not answered, or not in full.';
  return [...new Set(codes)].map((code) => ({ ...about(sent), kind: 'REFUSAL', verb: asking, code, outcome }));
}

/** Who has not signed in sees only what is published: that leaves no trace. */
function readsIn(sent: Sent, reach: DocumentReach): Incident[] {
  const { operation, document, request, contextValue } = sent;
  const { actor, reader, mayExplain } = contextValue;
  if (operation === undefined || document === undefined || actor === undefined) return [];
  const { rows, verbs } = reach.of(document);
  const read = (verb: string, outcome: string, more: Partial<Incident> = {}): Incident => ({
    ...about(sent),
    kind: 'READ',
    verb,
    outcome,
    ...more,
  });
  const { sight } = reader.context;
  const givers = giversOf(sight, rows);
  const isExplained = mayExplain && request.extensions?.['reading'] === true;
  return [
    ...[...verbs].map((verb) => read(verb, 'Read.')),
    ...(isExplained ? [read('access:explain', 'Told how the answer was made.')] : []),
    ...(givers.length === 0
      ? []
      : [read('access:readShared', `Could reach ${sight.shared.join()} records of others.`, { sharedBy: givers })]),
  ];
}

/** The organisations whose records of these rows agreements hand over. */
function giversOf({ shared, received }: Sight, rows: ReadonlySet<string>): string[] {
  if (shared.length === 0) return [];
  const givers = new Set<string>();
  for (const key of received) {
    const [row = '', giver = ''] = key.split(' ');
    if (rows.has(row)) givers.add(giver);
  }
  return [...givers].sort();
}

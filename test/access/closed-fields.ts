/** What is not for everyone, said once more apart from the policies: what is not here is. */
import { getNamedType, type GraphQLField } from 'graphql';
import { roles, type RoleSlug } from '../../schema/shared/policy.js';

const signedIn = roles.filter((role) => role !== 'public');
const closedNouns: Readonly<Record<string, readonly RoleSlug[]>> = {
  Caller: ['administrator'],
  CallerKey: ['administrator'],
  AuditEntry: ['data-steward', 'administrator'],
  Submission: signedIn,
  LedgerMapping: ['finance-officer', 'partner-system'],
  LedgerCoding: ['finance-officer', 'partner-system'],
};
const closedFields: Readonly<Record<string, readonly RoleSlug[]>> = {
  'Post.positionNumber': ['finance-officer', 'workforce-officer', 'partner-system'],
  'Query.events': signedIn,
  'Query.eventSubscriptions': ['partner-system', 'administrator'],
};

const nounOf = (type: { name: string }): string => type.name.replace(/(Connection|Edge)$/, '');

export function mayUse(role: RoleSlug, parent: string, field: GraphQLField<unknown, unknown>): boolean {
  const asked = [
    closedNouns[parent],
    closedNouns[nounOf(getNamedType(field.type))],
    closedFields[`${parent}.${field.name}`],
  ];
  return asked.every((audience) => audience === undefined || audience.includes(role));
}

/** Apollo's door to the policy: before anything is read, from a cache or a table, the role must be one that may use all of the operation. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../write/mutations.js';
import type { AccessPolicy } from './access-policy.js';
import { rolesIn } from './audience.js';
import { Judge } from './judge.js';
import type { Restriction } from './restrictions.js';

export interface PolicyOptions {
  policy: AccessPolicy;
  /** Whether strangers may not know the contract: then no field is named to them. */
  isContractHidden: boolean;
  /** Told of each request that was refused, and what it may not use. */
  onRefused?: (context: RequestContext, coordinate: string) => void;
}

export function policyPlugin(schema: GraphQLSchema, options: PolicyOptions): ApolloServerPlugin<RequestContext> {
  const { policy, isContractHidden, onRefused } = options;
  const judge = new Judge(schema, policy);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ contextValue, document, operation, request: { variables = {} } }) {
          // Without one, Apollo says so itself.
          if (operation === undefined) return Promise.resolve();
          const role = contextValue.actor?.role;
          const refused = judge.refusedTo(role ?? 'public', document, operation, variables);
          if (refused === undefined) return Promise.resolve();
          onRefused?.(contextValue, refused.coordinate);
          return Promise.reject(forbidden(role, isContractHidden && role === undefined ? undefined : refused));
        },
      }),
  };
}

/** The same whether there is anything to read or not. */
export function forbidden(role: string | undefined, refused: Restriction | undefined): GraphQLError {
  const who = role === undefined ? 'Nobody is signed in' : `You ask as ${role}`;
  const next = role === undefined ? 'Sign in' : 'Ask somebody who may';
  const message =
    refused === undefined
      ? `${who}, and part of this is not for everyone. ${next}, or leave that part out.`
      : `${who}, and ${refused.coordinate} is for ${rolesIn(refused.mask).join(', ') || 'nobody'}. ${next}, or leave it out.`;
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

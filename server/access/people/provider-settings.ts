/** The settings of signing in: one provider today, in a list since a second organisation may bring its own. */
import { z } from 'zod';
import { StartFailure } from '../../platform/start-failure.js';
import type { IdentityProvider } from './identity-provider.js';

const onThisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

function isProviderAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && onThisMachine.has(hostname));
  return isSafe && username === '' && search === '' && hash === '';
}

const pair = /^([^=,]+)=([a-z-]+)$/;

function pairsIn(text: string): string[] {
  return text.split(',').map((each) => each.trim());
}

export const providerVariables = {
  OIDC_ISSUER: z
    .string()
    .refine(isProviderAddress, 'write the https address that stands as issuer in its openid-configuration')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .refine((scope) => scope.split(' ').includes('openid'), 'write openid and what else brings the claims')
    .default('openid'),
  OIDC_ROLE_CLAIM: z.string().default('role'),
  OIDC_ORGANISATION_CLAIM: z.string().default('organisation'),
  OIDC_ORGANISATION: z.string().optional(),
  OIDC_ROLES: z
    .string()
    .refine(
      (text) => pairsIn(text).every((each) => pair.test(each)),
      "write the provider's names and ours, with commas between: SEND Finance=finance-officer, SEND Board=member",
    )
    .transform((text) => new Map(pairsIn(text).map((each) => [pair.exec(each)?.[1] ?? '', pair.exec(each)?.[2] ?? ''])))
    .default(new Map()),
};

type Variables = z.infer<z.ZodObject<typeof providerVariables>>;

export function providersIn(variables: Variables, publicUrl: string | undefined): readonly IdentityProvider[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = variables;
  if (issuer === undefined) return [];
  if (clientId === undefined || clientSecret === undefined || publicUrl === undefined)
    throw new StartFailure(
      'CONFIGURATION_INVALID',
      'OIDC_ISSUER is set: set OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL too, or leave it unset.',
    );
  return [
    {
      issuer,
      clientId,
      clientSecret,
      scope: variables.OIDC_SCOPE,
      roleClaim: variables.OIDC_ROLE_CLAIM,
      organisationClaim: variables.OIDC_ORGANISATION_CLAIM,
      organisation: variables.OIDC_ORGANISATION,
      roles: variables.OIDC_ROLES,
    },
  ];
}

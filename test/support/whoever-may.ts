/** Asks as nobody in particular, and where that is refused as one role after another: for what is to hold of every noun. */
import type { Api } from './api.js';

const roles = ['officer', 'data-steward', 'finance-officer', 'administrator'];

export async function askWhoeverMay<Data>(
  api: Api,
  document: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  for (const caller of [api, ...roles.map((role) => api.as(`demonstration-${role}`))]) {
    const { data, errors } = await caller.ask<Data>(document, variables);
    if (errors === undefined) return data as Data;
    if (errors.some(({ extensions }) => extensions.code !== 'FORBIDDEN')) throw new Error(JSON.stringify(errors));
  }
  throw new Error(`None of the roles asked may ask ${document}`);
}

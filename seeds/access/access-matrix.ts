/** The matrix of who may use what: the contract and its policies, with the permissions as the roles hold them. */
import { builtContract } from '../../server/built-contract.js';
import { endpoints } from '../../server/endpoints.js';
import { modules, policies } from '../../server/modules.js';
import { importsOf } from '../../server/platform/imports/imports-of.js';
import { accessPolicy } from '../../server/platform/policy/access-policy.js';
import { printMatrix } from '../../server/platform/policy/matrix.js';
import { holdings } from './permissions.js';

export async function accessMatrix(): Promise<string> {
  const { schema, reading } = await builtContract();
  return printMatrix({
    schema,
    policy: accessPolicy({ schema, reading, policies }),
    policies,
    writes: new Map(
      modules.flatMap(({ name, writes }) => writes.map(({ mutation: { verb } }) => [verb, `${name}:${verb}`] as const)),
    ),
    imports: importsOf(modules),
    endpoints,
    holdings,
  });
}

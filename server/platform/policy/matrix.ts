/** The whole of the policy as text, a line for each thing that some may use and others not: a change of it is seen in review. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { roles, type Policy } from '../../../schema/shared/policy.js';
import type { AccessPolicy } from './access-policy.js';
import { anybody, maskOf, maskOfRole, nobody, type Mask } from './audience.js';
import type { Endpoint } from './endpoints.js';
import { Holders, type Holding } from './holders.js';

export interface MatrixOptions {
  schema: GraphQLSchema;
  policy: AccessPolicy;
  policies: readonly Policy[];
  /** The permission of each mutation, by its verb. */
  writes: ReadonlyMap<string, string>;
  imports: readonly { kind: string; permission: string }[];
  endpoints: readonly Endpoint[];
  holdings: readonly Holding[];
}

const letters = ['P', 'M', 'O', 'F', 'W', 'L', 'D', 'S', 'A'];

function line(mask: Mask, what: string): string {
  const cells = roles.map((role, place) => ((mask & maskOfRole(role)) === 0 ? '.' : String(letters[place])));
  return `${cells.join('')}  ${what}`;
}

/** By what a line is about: the roles stand in front of it. */
function sorted(lines: readonly string[]): string[] {
  const about = (text: string): string => text.slice(roles.length);
  return [...lines].sort((one, other) => (about(one) < about(other) ? -1 : 1));
}

export function printMatrix(options: MatrixOptions): string {
  const { schema, policy, policies, writes, imports, endpoints } = options;
  const holders = new Holders(options.holdings);
  const needing = (what: string, permission: string): string =>
    line(holders.of(permission), `${what}  ${holders.scopes(permission)}`);
  const ofWrites = masksOfWrites(options, holders);
  const spoken = new Set([...writes.values(), ...imports.map(({ permission }) => permission)]);
  const parts = Object.values(schema.getTypeMap()).flatMap((type) =>
    // Who may write is said by its permission.
    (type === schema.getMutationType() ? [] : partsOf(type)).flatMap(([part, takes]) => {
      const mask = policy.masks.get(`${type.name}.${part}`);
      const among = ofWrites.get(type.name) ?? anybody;
      return mask === undefined ? [] : [line(mask & among, `${type.name}.${part}${takes}`)];
    }),
  );
  const sections: Readonly<Record<string, readonly string[]>> = {
    'Fields with their arguments, conditions, orders, and what writes take and answer': sorted(parts),
    'Writes, with the permission each asks for': sorted(
      [...writes].map(([verb, permission]) => needing(`Mutation.${verb}(input)`, permission)),
    ),
    'Files taken in, with the permission each asks for': sorted(
      imports.map(({ kind, permission }) => needing(`POST /imports/${kind}`, permission)),
    ),
    'Other permissions': holders.permissions.filter((name) => !spoken.has(name)).map((name) => needing(name, name)),
    Addresses: endpoints.map(addressLine),
    'Why not everyone': policies.flatMap(reason),
  };
  const legend = roles.map((role, place) => `${String(letters[place])} ${role}`).join(', ');
  return [
    '# Who may use what',
    `${legend}; a point: may not.`,
    'Which records of a kind a role sees is said record by record, by the visibility rules and sharing agreements.',
    'Emitted from the policies in schema/<row>/<row>.policy.ts, server/endpoints.ts and the permissions: change those, and run npm run codegen.',
    ...Object.entries(sections).flatMap(([title, lines]) => ['', `## ${title}`, ...lines]),
    '',
  ].join('\n');
}

/** The fields of a type with their arguments, or the values of an enumeration. */
function partsOf(type: GraphQLNamedType): (readonly [part: string, takes: string])[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => [name, '']);
  if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => [name, '']);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map(({ name, args }) => [
    name,
    args.length === 0 ? '' : `(${args.map((each) => each.name).join(' ')})`,
  ]);
}

/** Of the types that only writes take or answer with, who may make one of them. */
function masksOfWrites({ schema, writes }: MatrixOptions, holders: Holders): Map<string, Mask> {
  const masks = new Map<string, Mask>();
  for (const [verb, permission] of writes) {
    const field = schema.getMutationType()?.getFields()[verb];
    if (field === undefined) continue;
    const answers = schema.getType(field.type.toString().replace(/!$/, ''));
    const successes = isUnionType(answers) ? answers.getTypes().filter(({ name }) => name !== 'Refusal') : [];
    for (const type of new Set([...field.args.flatMap(({ type: taken }) => inputsWithin(taken)), ...successes]))
      masks.set(type.name, (masks.get(type.name) ?? nobody) | holders.of(permission));
  }
  return masks;
}

function inputsWithin(type: GraphQLInputType): GraphQLNamedType[] {
  const all = new Set([getNamedType(type)]);
  for (const each of all)
    if (isInputObjectType(each)) for (const field of Object.values(each.getFields())) all.add(getNamedType(field.type));
  return [...all].filter(isInputObjectType);
}

function addressLine({ address, audience, when }: Endpoint): string {
  const what = when === undefined ? address : `${address}  where ${when}`;
  return audience === 'operator' ? `operator   ${what}` : line(maskOf(audience), what);
}

function reason(policy: Policy): string[] {
  if (!('because' in policy)) return [];
  const { audience, because } = policy;
  const what = policy.kind === 'procedure' ? `Query.${policy.name}` : `${policy.type.name}: ${policy.fields.join(' ')}`;
  return [line(maskOf(audience), `${what}  ${because}`)];
}

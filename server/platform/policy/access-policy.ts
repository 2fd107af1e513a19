/** The declared policy of the whole contract. It does not come about where any part of the contract is left undeclared. */
import type { GraphQLSchema } from 'graphql';
import { isKindOf } from '../../../schema/shared/edges.js';
import type { Policy } from '../../../schema/shared/policy.js';
import type { Model } from '../../reading/model.js';
import type { ReadingModel } from '../../reading/reader.js';
import { StartFailure } from '../start-failure.js';
import { anybody, maskOfRole, nobody, type Mask } from './audience.js';
import { Declarations } from './declarations.js';
import { InputMasks } from './input-masks.js';
import { OutputMasks } from './output-masks.js';

/** What a walk over the contract finds, by schema coordinate: `Area.name`, `AreaFilter.kind`, `Area.actions(first:)`. */
export interface Found {
  masks: Map<string, Mask>;
  gaps: string[];
}

export interface AccessPolicy {
  /** Of each field, input field and value of an order, the roles that may use it. */
  masks: ReadonlyMap<string, Mask>;
  /** Of each noun, the roles that may read it: the others may not name its records. */
  readers: ReadonlyMap<string, Mask>;
}

/** Whether a role, or the public, may use what stands at a coordinate. */
export function mayUse({ masks }: AccessPolicy, role: string | undefined, coordinate: string): boolean {
  return ((masks.get(coordinate) ?? nobody) & maskOfRole(role ?? 'public')) !== 0;
}

export interface Governed {
  schema: GraphQLSchema;
  reading: ReadingModel;
  policies: readonly Policy[];
}

/** The policy, or a refusal to start that names what is missing. */
export function accessPolicy({ schema, reading, policies }: Governed): AccessPolicy {
  const declared = new Declarations(policies);
  const found: Found = { masks: new Map(), gaps: [] };
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const outputs = new OutputMasks(schema, reading.model, declared);
  const inputs = new InputMasks(reading.model, reading.lists, declared);
  for (const type of types) outputs.walk(type, found);
  for (const type of types) inputs.walk(type, found);
  refuseFaults(found.gaps, declared, reading.model);
  return {
    masks: found.masks,
    readers: new Map([...reading.model.keys()].map((noun) => [noun, declared.readersOf(noun)])),
  };
}

const mostNamed = 10;

function named(parts: readonly string[]): string {
  const rest = parts.length - mostNamed;
  return parts.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

function refuseFaults(gaps: readonly string[], declared: Declarations, model: Model): void {
  const sentences = [
    [gaps, 'Nobody declared who may use', 'Declare it in schema/<row>/<row>.policy.ts.'],
    [declared.strays(), 'A policy is declared for what the contract does not have:', 'Take it out of its policy.'],
    [declared.doubles, 'A policy is declared twice for', 'Keep one.'],
    [
      throughAbout(declared, model),
      'Every fact can be reached as what another record is about; not open to everyone:',
      'Open it, or make it no fact.',
    ],
  ] as const;
  const said = sentences.flatMap(([parts, what, next]) =>
    parts.length === 0 ? [] : [`${what} ${named(parts)}. ${next}`],
  );
  if (said.length > 0) throw new StartFailure('POLICY_MISSING', said.join(' '));
}

/** `about` leads to any fact by its interface, which says nothing of the noun behind it. */
function throughAbout(declared: Declarations, model: Model): string[] {
  const targets = [...model.values()].flatMap(({ fields }) =>
    [...fields.values()].flatMap((link) => (link.kind === 'about' ? [link.edge.target[0]] : [])),
  );
  return [...model.values()]
    .filter(
      ({ noun, name }) => targets.some((target) => isKindOf(noun, target)) && declared.readersOf(name) !== anybody,
    )
    .map(({ name }) => name);
}

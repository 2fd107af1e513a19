/** Attempts to write about what another agency keeps: every write of the contract, with the id of such a record in each place that takes one. */
import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLInputType,
} from 'graphql';
import { leastInput } from '../least-input.js';
import { contract } from './nouns.js';

export type Path = readonly (string | number)[];

export interface Write {
  verb: string;
  inputType: GraphQLInputType;
  /** What to read of an answer: the ids of all it brings. */
  selection: string;
  /** Places that take an id. */
  places: readonly { path: Path; isRequired: boolean }[];
}

/** What a refusal says of an id of another kind. */
const wantedKind = /this place takes an? (\w+)/;

function placesOf(type: GraphQLInputType, path: Path = [], isRequired = true): { path: Path; isRequired: boolean }[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return placesOf(bare.ofType, [...path, 0], isRequired);
  if (!isInputObjectType(bare)) return bare.toString() === 'ID' ? [{ path, isRequired }] : [];
  return Object.values(bare.getFields()).flatMap((field) => {
    const must = isRequired && isNonNullType(field.type) && field.defaultValue === undefined;
    const isId = getNamedType(field.type).name === 'ID';
    return must || isId ? placesOf(field.type, [...path, field.name], must) : [];
  });
}

const refusal = '... on Refusal { code message path parts { code message path } }';
const refusalOnly = `{ __typename ${refusal} }`;

function selectionOf(resultName: string): string {
  const result = contract.getType(resultName);
  if (!isUnionType(result)) throw new Error(`${resultName} is no union.`);
  const parts = result.getTypes().map((type) => {
    if (type.name === 'Refusal') return refusal;
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.name === 'replayed') return ['replayed'];
      const isRecord = isObjectType(named) && 'id' in named.getFields() && named.name !== 'Caller';
      return isRecord && field.args.length === 0 ? [`${field.name} { id }`] : [];
    });
    return `... on ${type.name} { ${fields.join(' ')} }`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}

export const writes: readonly Write[] = Object.values(contract.getMutationType()?.getFields() ?? {}).map(
  ({ name: verb, type, args: [input] }) => {
    if (input === undefined) throw new Error(`${verb} takes no input.`);
    return {
      verb,
      inputType: input.type,
      selection: selectionOf(getNamedType(type).name),
      places: placesOf(input.type),
    };
  },
);

export const placeName = (verb: string, path: Path): string => [verb, ...path].join('.');

/** Puts an id where the path leads, and makes what is missing on the way. */
function put(input: object, path: Path, id: string): void {
  let at = input as Record<string | number, unknown>;
  for (const [index, step] of path.slice(0, -1).entries()) {
    at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  }
  at[path.at(-1) ?? ''] = id;
}

/** The least input, with ids where they are required and in one place more. */
export function inputOf(write: Write, idAt: (path: Path) => string | undefined, place: Path, id: string): object {
  const input = structuredClone(leastInput(write.inputType)) as object;
  for (const { path, isRequired } of write.places) {
    const filled = isRequired ? idAt(path) : undefined;
    if (filled !== undefined) put(input, path, filled);
  }
  put(input, place, id);
  return { ...input, idempotencyKey: randomUUID() };
}

export interface Part {
  write: Write;
  input: object;
  /** By a role that does not hold it, which may not read all that it would bring. */
  isForbidden?: boolean;
}

/** Several writes in one document, each under a name of its own. */
export function documentOf(parts: readonly Part[]): { query: string; variables: Record<string, unknown> } {
  const types = parts.map(({ write }, index) => `$i${String(index)}: ${String(write.inputType)}`);
  const fields = parts.map(
    ({ write: { verb, selection }, isForbidden }, index) =>
      `w${String(index)}: ${verb}(input: $i${String(index)}) ${isForbidden === true ? refusalOnly : selection}`,
  );
  return {
    query: `mutation (${types.join(', ')}) { ${fields.join('\n')} }`,
    variables: Object.fromEntries(parts.map(({ input }, index) => [`i${String(index)}`, input])),
  };
}

interface Said {
  code?: string;
  message?: string;
  path?: readonly string[];
}

/** The kinds of id that places take, found out by asking: a refusal of another kind names the right one. */
export async function kindsTaken(
  tell: (part: Part) => Promise<Said>,
  some: (noun: string) => string,
): Promise<Map<string, string>> {
  const kinds = new Map<string, string>();
  for (const write of writes) {
    for (const { path } of write.places) {
      for (let tries = 0; tries < 8; tries += 1) {
        const known = kinds.get(placeName(write.verb, path));
        if (known !== undefined) break;
        const filled = (place: Path): string | undefined => {
          const kind = kinds.get(placeName(write.verb, place));
          return kind === undefined ? undefined : some(kind);
        };
        const {
          code,
          message = '',
          path: told = [],
        } = await tell({
          write,
          input: inputOf(write, filled, path, some('SymbolMeaning')),
        });
        const kind = wantedKind.exec(message)?.[1];
        if (code !== 'WRONG_KIND_OF_ID' || kind === undefined) break;
        const place = placeName(write.verb, told);
        if (kinds.has(place)) break;
        kinds.set(place, kind);
      }
    }
  }
  return kinds;
}

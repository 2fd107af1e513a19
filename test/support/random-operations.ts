/** Random operations on a contract: valid GraphQL of every construct, about records that are there, the same for the same seed. */
import {
  getNullableType,
  isInputObjectType,
  parse,
  validate,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { chanceOf, type Chance } from '../../seeds/chance.js';
import type { KnownValues } from './known-values.js';
import { RandomArguments } from './random-arguments.js';
import { anyOf } from './random-choice.js';
import { conditionName } from './reached.js';
import { RandomSelections } from './random-selections.js';
import { RandomVariables } from './random-variables.js';

export interface Operation {
  seed: number;
  document: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  /** Other values for the same variables. */
  otherVariables: Readonly<Record<string, unknown>>;
  /** Whether it was made to ask for what must be refused. */
  isSpoilt: boolean;
}

/** A condition that the filter of a list offers: operations take turns with them, so that each is asked for. */
export interface Focus {
  /** The root field of the list. */
  list: string;
  filter: string;
  field: string;
  operator: string | undefined;
  kind: string;
}

export class RandomOperations {
  private readonly query: GraphQLObjectType;
  private readonly nouns: readonly string[];
  private readonly focuses: readonly Focus[];
  /** The same by kind of condition: a single list may be all that is filtered by money. */
  private readonly kinds: readonly string[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: KnownValues,
  ) {
    const query = schema.getQueryType();
    if (query == null) throw new Error('The contract has no queries.');
    this.query = query;
    this.nouns = [...known.ids].flatMap(([noun, ids]) => (ids.length === 0 ? [] : [noun]));
    this.focuses = Object.values(query.getFields()).flatMap(focusesOf);
    this.kinds = [...new Set(this.focuses.map(({ kind }) => kind))];
  }

  of(seed: number): Operation {
    for (let attempt = 0; ; attempt += 1) {
      const operation = this.attempt(seed, chanceOf(`operation ${String(seed)} ${String(attempt)}`));
      // Fragments may by chance ask for two fields under one name: then another is made.
      if (validate(this.schema, parse(operation.document)).length === 0) return operation;
    }
  }

  private attempt(seed: number, chance: Chance): Operation {
    const kind = seed % 2 === 0 ? undefined : anyOf(chance, this.kinds);
    const focus = anyOf(chance, kind === undefined ? this.focuses : this.focuses.filter((each) => each.kind === kind));
    const isSpoilt = chance.percent(6);
    const variables = new RandomVariables(chance);
    const args = new RandomArguments(chance, this.known, variables, isSpoilt, focus);
    const selections = new RandomSelections(this.schema, chance, variables, args, this.nouns, focus);
    const selection = selections.of(this.query, chance.whole(1, 6));
    const name = chance.percent(60) ? 'Asked' : '';
    const hasOther = name !== '' && chance.percent(15);
    const definitions = variables.definitions === '' ? '' : `(${variables.definitions})`;
    return {
      seed,
      document: [
        `query ${name}${definitions} ${selection}`,
        ...selections.fragments,
        ...(hasOther ? ['query Other { __typename }'] : []),
      ].join('\n'),
      operationName: hasOther || (name !== '' && chance.percent(50)) ? name : undefined,
      variables: variables.values(),
      otherVariables: variables.values(),
      isSpoilt,
    };
  }
}

function focusesOf({ name: list, args }: GraphQLField<unknown, unknown>): Focus[] {
  const type = args.find(({ name }) => name === 'filter')?.type;
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Focus[] => {
    const condition = getNullableType(field.type);
    const operators = isInputObjectType(condition) ? Object.keys(condition.getFields()) : [undefined];
    return operators.map((operator) => ({
      list,
      filter: type.name,
      field: field.name,
      operator,
      kind: conditionName(field.type, operator ?? 'is'),
    }));
  });
}

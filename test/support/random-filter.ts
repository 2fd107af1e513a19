/** Random filters out of what a database holds: any condition the contract offers, most of them met by some record. */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Chance } from '../../seeds/chance.js';
import type { KnownValues } from './known-values.js';
import type { Focus } from './random-operations.js';
import { anyOf, several } from './random-choice.js';
import type { Shape } from './random-variables.js';

/** A filter on one field or two, among them the one in focus. */
export function randomFilter(chance: Chance, known: KnownValues, type: GraphQLInputObjectType, focus?: Focus): Shape {
  const all = Object.values(type.getFields());
  const fields = several(chance, all, (focus === undefined ? 1 : 0) + (chance.percent(25) ? 1 : 0));
  const focused = all.filter(({ name }) => name === focus?.field);
  return Object.fromEntries(
    [...focused, ...fields].map((field): [string, Shape] => {
      const condition = getNullableType(field.type);
      const values = known.operands.get(`${type.name}.${field.name}`) ?? [];
      const operator = focused.includes(field) ? focus?.operator : undefined;
      return [
        field.name,
        isInputObjectType(condition) ? randomCondition(chance, condition, values, operator) : () => chance.percent(50),
      ];
    }),
  );
}

function randomCondition(
  chance: Chance,
  type: GraphQLInputObjectType,
  values: readonly unknown[],
  focus: string | undefined,
): Shape {
  const all = Object.values(type.getFields());
  const focused = all.filter(({ name }) => name === focus);
  const others = several(chance, all, (focus === undefined ? 1 : 0) + (chance.percent(25) ? 1 : 0));
  return Object.fromEntries(
    [...others, ...focused].map((operator, index, { length }): [string, Shape] => [
      operator.name,
      // A null beside a condition says nothing; alone it would be refused.
      index < length - 1 && chance.percent(25) ? () => null : randomOperand(chance, operator, values),
    ]),
  );
}

function randomOperand(chance: Chance, { name, type }: GraphQLInputField, values: readonly unknown[]): Shape {
  const named = getNamedType(type);
  const candidates = isEnumType(named)
    ? named.getValues().flatMap((each) => [each.name, ...values.filter((value) => value === each.name)])
    : values.map((value) => fitted(named.name, value));
  if (isListType(getNullableType(type)))
    return Array.from(
      { length: candidates.length === 0 ? 0 : chance.whole(0, 3) },
      () => () => anyOf(chance, candidates),
    );
  if (named.name === 'Boolean') return () => chance.percent(50);
  const one = (): unknown => anyOf(chance, candidates.length === 0 ? [fitted(named.name, '2024-01-01')] : candidates);
  return name === 'contains' ? () => piece(chance, String(one())) : one;
}

/** A value as the scalar takes it; a date that is only a month or a year becomes a day. */
function fitted(scalar: string, value: unknown): unknown {
  const text = String(value);
  switch (scalar) {
    case 'Int':
    case 'Pence':
      return Number.parseInt(text, 10);
    case 'Decimal':
    case 'Fte':
      return /^-?\d+(\.\d+)?/.exec(text)?.[0];
    case 'Date':
      return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? `${/\d{4}/.exec(text)?.[0] ?? '2024'}-03-31`;
    case 'DateTime':
      return text.includes('T') ? text : `${text}T00:00:00Z`;
    default:
      return value;
  }
}

function piece(chance: Chance, text: string): string {
  const letters = Array.from(text);
  const from = chance.whole(0, Math.max(letters.length - 1, 0));
  return letters.slice(from, from + chance.whole(0, 6)).join('');
}

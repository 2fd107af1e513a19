/** The least that fits an input type: every required field, with a value of the right form that means nothing. */
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

const ofScalar: Readonly<Record<string, unknown>> = {
  ID: 'Area:00000000-0000-4000-8000-000000000000',
  String: 'some words',
  Int: 1,
  Boolean: true,
  Pence: 1,
  Decimal: '1',
  Fte: '1.00',
  Date: '2026-01-01',
  PartialDate: '2026-01',
  DateTime: '2026-01-01T00:00:00Z',
  ReportingPeriod: '2026-01|M',
};

export function leastInput(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [leastInput(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (!isInputObjectType(bare)) {
    const value = ofScalar[bare.name];
    if (value === undefined) throw new Error(`No value is known for ${bare.name}: add one.`);
    return value;
  }
  const required = Object.values(bare.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((field) => [field.name, leastInput(field.type)]));
}

/** What the contract promises of itself, as functions from a schema to faults. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

/** Every type, field, argument, input field and enum value without a description of its own. */
export function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (name: string, description: string | null | undefined): void => {
    if (description == null || description.trim().length < 4) missing.push(name);
  };
  for (const type of ownTypes(schema)) {
    if (type !== schema.getQueryType() && type !== schema.getMutationType()) check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
  }
  return missing;
}

/** A write answers with what it did or with a refusal: never with a bare record. */
export function mutationsWithoutResult(schema: GraphQLSchema): string[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations
    .filter(({ type }) => !isUnionType(getNamedType(type)) || !getNamedType(type).name.endsWith('Result'))
    .map(({ name }) => name);
}

const personal =
  /birth|surname|forename|firstName|lastName|fullName|postcode|homeAddress|\bupn\b|nhsNumber|pupilName|childName/i;

/** Fields that could only hold something about one child or name one person. */
export function personalFields(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) =>
    'getFields' in type
      ? Object.keys(type.getFields())
          .filter((field) => personal.test(field))
          .map((field) => `${type.name}.${field}`)
      : [],
  );
}

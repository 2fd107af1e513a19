/**
 * The joined half of the contract: from edges, lists and computed fields, the SDL that extends the nouns' own types. Nothing here is
 * written by hand for one noun; what a reader wants to know of a join stands in the rows' edges.
 */
import { extendSchema, parse, type GraphQLSchema } from 'graphql';
import type { ComputedField } from '../../schema/shared/computed.js';
import type { Noun } from '../../schema/shared/edges.js';
import { contractName, enumerations } from '../../schema/shared/enumeration.js';
import { acceptedFields } from './accepted.js';
import { listArguments, listTypes, described, rootArguments } from './contract-lists.js';
import type { ListFields } from './list-fields.js';
import { modelOf, type FieldLink, type Model, type NounModel } from './model.js';

/** `interfaces` are what nouns share, with the fields that rows add to them. */
export function extendContract(
  schema: GraphQLSchema,
  model: Model,
  lists: ReadonlyMap<NounModel, ListFields>,
  interfaces: readonly [Noun, ReadonlyMap<string, FieldLink>][],
): GraphQLSchema {
  const nouns = [...model.values()];
  const filtered = new Set([...lists.values()].flatMap(({ filters }) => filters.map(({ type }) => type)));
  const parts = [
    ...enumerations().flatMap(({ name }) => (filtered.has(`${name}Filter`) ? [enumFilter(name)] : [])),
    ...enumerations().flatMap((each) => (schema.getType(each.name) === undefined ? [enumSdl(each)] : [])),
    ...[...lists].flatMap(([noun, fields]) => [
      ...listTypes(noun, fields),
      ownFields(model, `type ${noun.name}`, noun.fields, !noun.hasRealm),
    ]),
    ...interfaces.map(([noun, fields]) => ownFields(model, `interface ${noun.name}`, fields, false)),
    rootFields(nouns, schema),
    acceptedFields(schema),
  ];
  return extendSchema(schema, parse(parts.filter((part) => part !== '').join('\n')));
}

/** An enum that no noun's stored field uses: type-graphql leaves it out. */
function enumSdl({ name, description, meanings }: ReturnType<typeof enumerations>[number]): string {
  const values = Object.entries(meanings).map(([value, meaning]) => `${described(meaning)}${value}`);
  return `${described(description)}enum ${name} {\n${values.join('\n')}\n}`;
}

function enumFilter(name: string): string {
  return (
    described(`Condition on ${name}.`) +
    `input ${name}Filter {\n${described('Any one of these.')}in: [${name}!]\n${described('None of these.')}notIn: [${name}!]\n}`
  );
}

function ownFields(model: Model, type: string, links: ReadonlyMap<string, FieldLink>, withRealm: boolean): string {
  const fields = [...links].map(([name, link]) => fieldSdl(model, withRealm, name, link));
  return fields.length === 0 ? '' : `extend ${type} {\n${fields.join('\n')}\n}`;
}

function fieldSdl(model: Model, withRealm: boolean, name: string, link: FieldLink): string {
  switch (link.kind) {
    case 'expression':
    case 'summary':
      return computedSdl(link.computed);
    case 'one':
      return `${described(link.edge.holder[2])}${name}: ${link.target.name}${link.edge.required ? '!' : ''}`;
    case 'about':
      return `${described(link.edge.holder[2])}${name}: Node`;
    case 'parts':
      return `${described(link.edge.target[2] ?? '')}${name}: [${link.target.name}!]!`;
    case 'many':
    case 'annotations':
      return many(model, withRealm, name, link.target.name, link.edge.target[2] ?? '');
    case 'through': {
      const end = link.edge.first[1] === name ? link.edge.first : link.edge.second;
      return many(model, withRealm, name, link.target.name, end[2]);
    }
  }
}

function many(model: Model, withRealm: boolean, field: string, target: string, description: string): string {
  return `${described(description)}${field}${listArguments(modelOf(model, target), withRealm)}: ${target}Connection!`;
}

function computedSdl(computed: ComputedField): string {
  const type = `${contractName(computed.type() as object)}${computed.nullable ? '' : '!'}`;
  const argument =
    computed.asAt === undefined ? '' : `(${described(`${computed.asAt} Today unless given.`)}asAt: Date)`;
  return `${described(computed.description)}${computed.name}${argument}: ${type}`;
}

function rootFields(nouns: readonly NounModel[], schema: GraphQLSchema): string {
  const fields = nouns.flatMap((noun) => {
    const { root, lookup } = noun.list;
    const about = schema.getType(noun.name)?.description ?? '';
    const list =
      root === null
        ? []
        : [
            `${described(`In pages: ${about}`)}${root}${listArguments(noun, true, rootArguments)}: ${noun.name}Connection!`,
          ];
    const one =
      lookup === undefined
        ? []
        : [
            `${described(`One by its ${lookup}. ${about} Refused with NOT_FOUND where there is none.`)}${lookupField(noun)}(` +
              `${described(`The ${lookup}, exactly as the list shows it.`)}${lookup}: String! ${rootArguments}): ${noun.name}!`,
          ];
    return [...list, ...one];
  });
  return fields.length === 0 ? '' : `extend type Query {\n${fields.join('\n')}\n}`;
}

/** `InvestmentLine` is asked for as `investmentLine`. */
export function lookupField(noun: NounModel): string {
  return noun.name.charAt(0).toLowerCase() + noun.name.slice(1);
}

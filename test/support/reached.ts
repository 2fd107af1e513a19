/** What an answer with records in it has exercised: links, nouns, scalars, filters, orders and constructs, tallied over many answers. */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Model } from '../../server/reading/model.js';
import type { Question } from './roads.js';

type Values = Readonly<Record<string, unknown>>;

const constructs: ReadonlyMap<string, string> = new Map([
  [Kind.INLINE_FRAGMENT, 'inline fragment'],
  [Kind.FRAGMENT_SPREAD, 'named fragment'],
  [Kind.VARIABLE, 'variable'],
]);

export class Reached {
  readonly tally = new Map<string, number>();
  /** Answers that hold a record. */
  withRecords = 0;
  private fragments: ReadonlyMap<string, FragmentDefinitionNode> = new Map();
  private variables: Values = {};

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
  ) {}

  /** Takes an answer in. */
  add({ document, operationName, variables }: Question, data: Values): void {
    const operation = getOperationAST(document, operationName);
    const query = this.schema.getQueryType();
    if (operation == null || query == null) return;
    this.fragments = new Map(
      document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
    );
    const coerced = getVariableValues(this.schema, operation.variableDefinitions ?? [], { ...variables });
    this.variables = coerced.coerced ?? {};
    const before = this.tally.get('record') ?? 0;
    this.object(query, operation.selectionSet, data);
    if ((this.tally.get('record') ?? 0) === before) return;
    this.withRecords += 1;
    this.constructs(document);
  }

  private count(...names: string[]): void {
    for (const name of names) this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
  }

  private constructs(document: DocumentNode): void {
    visit(document, {
      enter: (node) => {
        const name = constructs.get(node.kind);
        if (name !== undefined) this.count(name);
        if (node.kind === Kind.DIRECTIVE) this.count(`@${node.name.value}`);
        if (node.kind === Kind.FIELD && node.alias !== undefined) this.count('alias');
      },
    });
  }

  private object(type: GraphQLObjectType, { selections }: SelectionSetNode, value: Values): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        const answer = value[(selection.alias ?? selection.name).value];
        if (field !== undefined && answer !== undefined) this.field(type, field, selection, answer);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      const condition = this.schema.getType(part?.typeCondition?.name.value ?? type.name);
      const applies = condition === type || (isInterfaceType(condition) && this.schema.isSubType(condition, type));
      if (part === undefined || !applies) continue;
      if (isInterfaceType(condition)) this.count(`interface ${condition.name}`);
      this.object(type, part.selectionSet, value);
    }
  }

  private field(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    answer: unknown,
  ): void {
    const type = getNamedType(field.type);
    const link = this.model.get(parent.name)?.fields.get(field.name);
    const isEmpty = answer === null || (Array.isArray(answer) && answer.length === 0);
    if (isLeafType(type)) this.count(isEmpty ? `null ${type.name}` : type.name);
    if (link !== undefined) this.count(isEmpty ? `no ${link.kind}` : link.kind);
    if (isEmpty) return;
    if (!type.name.endsWith('Connection') || holdsRecords(answer)) this.arguments(field, node);
    if (field.name === 'totalCount') this.count('totalCount');
    for (const each of Array.isArray(answer) ? (answer as unknown[]) : [answer]) {
      if (typeof each !== 'object' || each === null) continue;
      const found = isObjectType(type) ? type : this.schema.getType(String((each as Values)['__typename']));
      if (!isObjectType(found)) continue;
      if (this.model.has(found.name)) this.count('record', `noun ${found.name}`);
      if (node.selectionSet !== undefined) this.object(found, node.selectionSet, each as Values);
    }
  }

  private arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): void {
    const given = getArgumentValues(field, node, this.variables);
    for (const [name, value] of Object.entries(given)) this.count(value === null ? `null ${name}` : name);
    const { order, filter } = given as { order?: { direction: string } | null; filter?: Values | null };
    if (order != null) this.count(order.direction);
    const filterType = getNullableType(field.args.find(({ name }) => name === 'filter')?.type);
    for (const [name, condition] of Object.entries(filter ?? {})) {
      const type = isInputObjectType(filterType) ? filterType.getFields()[name]?.type : undefined;
      const operators =
        condition === null || typeof condition === 'boolean' ? ['is'] : Object.keys(condition as object);
      if (type !== undefined) for (const operator of operators) this.count(conditionName(type, operator));
    }
  }
}

/** A filter's condition as it is tallied: those on enums are all alike. */
export function conditionName(type: GraphQLInputType, operator: string): string {
  const condition = getNullableType(type);
  const operand = isInputObjectType(condition) ? condition.getFields()[operator]?.type : undefined;
  const isEnum = /[iI]n$/.test(operator) && operand !== undefined && isEnumType(getNamedType(operand));
  return `${isEnum ? 'enum' : String(condition)} ${operator}`;
}

/** A connection that shows or counts some. */
function holdsRecords(answer: unknown): boolean {
  const { nodes, edges, totalCount } = answer as { nodes?: unknown[]; edges?: unknown[]; totalCount?: number };
  return (nodes ?? edges ?? []).length > 0 || (totalCount ?? 0) > 0;
}

/** How large an answer may become: a record, or a part of one, is one; a page multiplies what it holds by the size it is asked in. */
import {
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  parse,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';

/** Lists that come whole, such as the codes of an area, are short. */
const wholeList = 10;

const editorAsks = getIntrospectionQuery({ inputValueDeprecation: true });

export interface AskedOperation {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

export class AnswerSize {
  private readonly pages: ReadonlySet<GraphQLCompositeType>;
  private editor: number | undefined;

  constructor(private readonly schema: GraphQLSchema) {
    this.pages = new Set(pagesOf(schema));
  }

  /** Throws where an argument does not fit. */
  ofRecords(asked: AskedOperation): number {
    return this.measured(asked, ({ field, type, args, childComplexity }) => {
      const named = getNamedType(field.type);
      if (!isCompositeType(named) || isIntrospectionType(named) || named.name === 'PageInfo') return 0;
      const { first } = args as { first?: unknown };
      if (typeof first === 'number') return 1 + Math.max(first, 0) * childComplexity;
      return this.isWhole(field.type, type) ? wholeList * (1 + childComplexity) : 1 + childComplexity;
    });
  }

  /** What is asked of the contract itself, measured by what an editor asks of it. */
  ofContract(asked: AskedOperation): number {
    this.editor ??= this.partsOfContract({ document: parse(editorAsks), operationName: undefined, variables: {} });
    return this.partsOfContract(asked) / this.editor;
  }

  private partsOfContract(asked: AskedOperation): number {
    const types = Object.keys(this.schema.getTypeMap()).length;
    return this.measured(asked, ({ field, childComplexity }) => {
      const named = getNamedType(field.type);
      if (!isIntrospectionType(named) || !isCompositeType(named)) return childComplexity;
      const many = isListType(getNullableType(field.type));
      return (many ? (field.name === 'types' ? types : wholeList) : 1) * (1 + childComplexity);
    });
  }

  private isWhole(fieldType: Parameters<typeof getNullableType>[0], parent: GraphQLCompositeType): boolean {
    return isListType(getNullableType(fieldType)) && !this.pages.has(parent);
  }

  private measured({ document, operationName, variables }: AskedOperation, estimator: ComplexityEstimator): number {
    return getComplexity({
      schema: this.schema,
      query: document,
      variables,
      estimators: [estimator],
      ...(operationName === undefined ? {} : { operationName }),
    });
  }
}

/** The types that hold one page of a list. */
function pagesOf(schema: GraphQLSchema): GraphQLCompositeType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    .map(({ type }) => getNamedType(type))
    .filter(isCompositeType);
}

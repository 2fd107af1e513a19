/** What an operation uses that not everyone may: worked out once from its text, so that a known operation costs one look-up. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { AccessPolicy } from './access-policy.js';
import { maskOfRole } from './audience.js';
import { isRefused, Restrictions, type Restriction } from './restrictions.js';

interface Judgement {
  restrictions: readonly Restriction[];
  /** The variables whose values may hold something that only some may use. */
  variables: readonly (readonly [name: string, type: GraphQLInputType])[];
}

type Part = OperationDefinitionNode | FragmentDefinitionNode;

export class Judge {
  private readonly restrictions: Restrictions;
  /** Kept as long as the document itself is. */
  private readonly judgements = new WeakMap<OperationDefinitionNode, Judgement>();

  constructor(
    private readonly schema: GraphQLSchema,
    policy: AccessPolicy,
  ) {
    this.restrictions = new Restrictions(policy);
  }

  /** The first thing in an operation, valid for the contract, that the role may not use. */
  refusedTo(
    role: string,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    values: Readonly<Record<string, unknown>>,
  ): Restriction | undefined {
    const asker = maskOfRole(role);
    const { restrictions, variables } = this.judgement(document, operation);
    const refused = restrictions.find((restriction) => isRefused(restriction, asker));
    if (refused !== undefined) return refused;
    for (const [name, type] of variables) {
      const inside = this.restrictions.refusedIn(type, values[name], asker);
      if (inside !== undefined) return inside;
    }
    return undefined;
  }

  private judgement(document: DocumentNode, operation: OperationDefinitionNode): Judgement {
    let judgement = this.judgements.get(operation);
    if (judgement === undefined) this.judgements.set(operation, (judgement = this.judge(document, operation)));
    return judgement;
  }

  private judge(document: DocumentNode, operation: OperationDefinitionNode): Judgement {
    const restrictions = new Map<string, Restriction>();
    for (const part of partsOf(document, operation)) {
      const types = new TypeInfo(this.schema);
      const listing = this.listing(types, (found) => void restrictions.set(found.coordinate, found));
      visit(part, visitWithTypeInfo(types, listing));
    }
    const variables = (operation.variableDefinitions ?? []).flatMap(({ variable, type: written }) => {
      const type = typeFromAST(this.schema, written);
      return isInputType(type) && this.restrictions.concern(type) ? [[variable.name.value, type] as const] : [];
    });
    return { restrictions: [...restrictions.values()], variables };
  }

  private listing(types: TypeInfo, add: (found: Restriction) => void): ASTVisitor {
    const { restrictions } = this;
    const note = (found: Restriction | undefined): void => {
      if (found !== undefined) add(found);
    };
    return {
      Field: ({ name }) => {
        const parent = String(types.getParentType()?.name);
        // What the contract says of itself has a switch of its own.
        if (!`${parent}.${name.value}`.includes('__')) note(restrictions.ofField(parent, name.value));
      },
      ObjectField: ({ name }) => {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) note(restrictions.ofField(parent.name, name.value));
      },
      EnumValue: ({ value }) => {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) note(restrictions.ofValue(type.name, value));
      },
      StringValue: ({ value }) => {
        if (getNamedType(types.getInputType())?.name === 'ID') note(restrictions.ofId(value));
      },
    };
  }
}

/** The operation and the fragments it reaches. */
function partsOf(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<Part> {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const parts = new Set<Part>([operation]);
  for (const part of parts) {
    visit(part, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment !== undefined) parts.add(fragment);
      },
    });
  }
  return parts;
}

/** What a document can reach that must be accounted for, known before it runs and worked out once for each document. */
import {
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Model } from '../../reading/model.js';

export interface Reach {
  /** Rows of the model whose records it reads. */
  rows: ReadonlySet<string>;
  /** Reads that are accounted for whoever makes them. */
  verbs: ReadonlySet<string>;
  /** What it reads of audit entries changes without a change of the model. */
  readsAudit: boolean;
}

const readAudit = 'provenance:readAudit';

/** By root field or noun. */
const accountedFor: Readonly<Record<string, string>> = {
  history: 'provenance:readHistory',
  events: 'provenance:readEvents',
  AuditEntry: readAudit,
};

export class DocumentReach {
  private readonly known = new WeakMap<DocumentNode, Reach>();
  private readonly everyRow: ReadonlySet<string>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
  ) {
    this.everyRow = new Set([...model.values()].map(({ row }) => row));
  }

  of(document: DocumentNode): Reach {
    const known = this.known.get(document);
    if (known !== undefined) return known;
    const reach = this.reachOf(document);
    this.known.set(document, reach);
    return reach;
  }

  private reachOf(document: DocumentNode): Reach {
    const rows = new Set<string>();
    const verbs = new Set<string>();
    const types = new TypeInfo(this.schema);
    const add = (noun: string): void => {
      const row = this.model.get(noun)?.row;
      if (row !== undefined) rows.add(row);
      const verb = accountedFor[noun];
      if (verb !== undefined) verbs.add(verb);
    };
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: ({ name: { value: field } }) => {
          const parent = types.getParentType();
          const type = types.getType();
          if (type == null) return;
          if (parent === this.schema.getQueryType() && accountedFor[field] !== undefined)
            verbs.add(accountedFor[field]);
          for (const { name } of this.nounsBehind(getNamedType(type))) add(name);
          // What it sums up may lie in any row.
          if (this.model.get(parent?.name ?? '')?.fields.get(field)?.kind === 'summary')
            for (const row of this.everyRow) rows.add(row);
        },
      }),
    );
    return { rows, verbs, readsAudit: verbs.has(readAudit) };
  }

  /** A page stands for what is on it, an interface for all that it may be. */
  private nounsBehind(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type);
    const nodes = isObjectType(type) ? type.getFields()['nodes'] : undefined;
    return nodes === undefined ? [type] : this.nounsBehind(getNamedType(nodes.type));
  }
}

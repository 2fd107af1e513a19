/** Which roles each field of the contract's answers is open to: as declared, and never to who may not read what it leads to. */
import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { lookupField } from '../../reading/contract.js';
import type { FieldLink, Model, NounModel } from '../../reading/model.js';
import { anybody, maskOf, type Mask } from './audience.js';
import type { Declarations } from './declarations.js';
import type { Found } from './access-policy.js';

type Field = GraphQLField<unknown, unknown>;
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** What one field is open to, and the arguments somebody declared. */
interface Rule {
  mask: Mask;
  takes: readonly string[];
}

const listArguments = ['first', 'after', 'filter', 'order', 'realm'];
const rootArguments = ['asKnownAt', 'today'];
const ofConnection = new Set(['edges', 'nodes', 'pageInfo', 'totalCount']);
const ofEdge = new Set(['node', 'cursor']);

export class OutputMasks {
  private readonly roots = new Map<string, NounModel>();
  /** Of the types that lists are made of. */
  private readonly pages = new Map<string, { noun: string; fields: ReadonlySet<string> }>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly model: Model,
    private readonly declared: Declarations,
  ) {
    for (const noun of model.values()) {
      const { root, lookup } = noun.list;
      if (root !== null) this.roots.set(root, noun);
      if (lookup !== undefined) this.roots.set(lookupField(noun), noun);
      this.pages.set(`${noun.name}Connection`, { noun: noun.name, fields: ofConnection });
      this.pages.set(`${noun.name}Edge`, { noun: noun.name, fields: ofEdge });
    }
  }

  walk(type: GraphQLNamedType, found: Found): void {
    if (isUnionType(type)) {
      if (!this.isResult(type.name)) found.gaps.push(type.name);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      if (this.isDeclared(type)) this.walkFields(type, found);
      else found.gaps.push(type.name);
    }
  }

  private walkFields(type: Fielded, { masks, gaps }: Found): void {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const rule = this.ruleOf(type, field);
      if (rule === undefined) {
        gaps.push(coordinate);
        continue;
      }
      masks.set(coordinate, rule.mask & this.readersOf(type.name) & this.readersOf(getNamedType(field.type).name));
      gaps.push(
        ...field.args.filter(({ name }) => !rule.takes.includes(name)).map(({ name }) => `${coordinate}(${name}:)`),
      );
    }
  }

  private isDeclared(type: Fielded): boolean {
    return this.isRoot(type) || this.pages.has(type.name) || this.declared.has(type.name);
  }

  private isRoot(type: GraphQLNamedType): boolean {
    return type === this.schema.getQueryType() || type === this.schema.getMutationType();
  }

  /** A union is what a declared write answers with. */
  private isResult(union: string): boolean {
    return Object.values(this.schema.getMutationType()?.getFields() ?? {}).some(
      ({ name, type }) => getNamedType(type).name === union && this.declared.write(name) !== undefined,
    );
  }

  private readersOf(type: string): Mask {
    const named = this.schema.getType(type);
    const page = this.pages.get(type);
    if (page !== undefined) return this.declared.readersOf(page.noun);
    const says = (isObjectType(named) || isInterfaceType(named)) && !this.isRoot(named);
    return says ? this.declared.readersOf(type) : anybody;
  }

  private ruleOf(type: Fielded, field: Field): Rule | undefined {
    const { name } = field;
    if (type === this.schema.getQueryType()) return this.ofQuery(field);
    if (type === this.schema.getMutationType())
      return this.declared.write(name) === undefined ? undefined : { mask: anybody, takes: ['input'] };
    if (this.pages.get(type.name)?.fields.has(name) === true) return { mask: anybody, takes: [] };
    const link = this.linkOf(type, name);
    const joined = link === undefined ? undefined : this.ofJoin(link);
    if (joined !== undefined) return joined;
    const mask = this.declared.fieldOf(type.name, name);
    if (mask === undefined) return undefined;
    const isDated = link !== undefined && 'computed' in link && link.computed.asAt !== undefined;
    return { mask, takes: isDated ? ['asAt'] : [] };
  }

  private ofQuery({ name, args }: Field): Rule | undefined {
    const procedure = this.declared.procedure(name);
    if (procedure !== undefined) return { mask: maskOf(procedure.audience), takes: procedure.takes };
    const noun = this.roots.get(name);
    if (noun === undefined) return undefined;
    const { root, lookup } = noun.list;
    if (name === root) return { mask: anybody, takes: [...listArguments, ...rootArguments] };
    // Found by a field is told what the field says.
    const by = args.find((argument) => argument.name === lookup)?.name ?? '';
    const mask = this.declared.fieldOf(noun.name, by);
    return mask === undefined ? undefined : { mask, takes: [by, ...rootArguments] };
  }

  /** What an interface leads to, its nouns lead to. */
  private linkOf(type: Fielded, field: string): FieldLink | undefined {
    const nouns = isInterfaceType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];
    for (const noun of nouns) {
      const link = this.model.get(noun)?.fields.get(field);
      if (link !== undefined) return link;
    }
    return undefined;
  }

  /** An edge is declared by its two ends, and by what stands between. */
  private ofJoin(link: FieldLink): Rule | undefined {
    switch (link.kind) {
      case 'one':
      case 'parts':
      case 'about':
        return { mask: anybody, takes: [] };
      case 'many':
      case 'annotations':
        return { mask: anybody, takes: listArguments };
      case 'through':
        return { mask: this.declared.readersOf(link.link.name), takes: listArguments };
      case 'expression':
      case 'summary':
        return undefined;
    }
  }
}

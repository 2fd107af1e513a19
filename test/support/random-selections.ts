/** Selections for random operations: fields, aliases, fragments and directives of every kind, a bounded number of them. */
import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from '../../seeds/chance.js';
import type { RandomArguments } from './random-arguments.js';
import type { Focus } from './random-operations.js';
import { anyOf, several } from './random-choice.js';
import type { RandomVariables } from './random-variables.js';

interface Fragment {
  name: string;
  type: GraphQLCompositeType;
  depth: number;
  text: string;
}

interface Place {
  /** How many more fields that lead to records it may go down. */
  depth: number;
  /** Beside fields of other types under the same name: every field takes an alias. */
  isApart?: boolean;
  /** The noun that an abstract place is sure to hold. */
  noun?: string | undefined;
}

type Field = GraphQLField<unknown, unknown>;

export class RandomSelections {
  private readonly known: Fragment[] = [];
  private aliases = 0;
  private left: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly variables: RandomVariables,
    private readonly args: RandomArguments,
    /** Those of which there are records. */
    private readonly nouns: readonly string[],
    private readonly focus: Focus | undefined,
  ) {
    this.left = chance.whole(10, 60);
  }

  get fragments(): string[] {
    return this.known.map(({ name, type, text }) => `fragment ${name} on ${type.name} ${text}`);
  }

  of(type: GraphQLCompositeType, depth: number): string {
    return this.selection(type, { depth });
  }

  private selection(type: GraphQLCompositeType, place: Place): string {
    const parts = this.fieldsOf(type, place.depth).flatMap((field) => this.field(type, field, place));
    if (isAbstractType(type) || parts.length === 0 || this.chance.percent(15)) parts.push(this.typename());
    if (this.left > 0) parts.push(...this.fragmentsOf(type, place));
    return `{ ${(this.chance.percent(30) ? parts.reverse() : parts).join(' ')} }`;
  }

  private typename(): string {
    return this.chance.percent(85) ? '__typename' : `${this.alias()}: __typename`;
  }

  private alias(): string {
    this.aliases += 1;
    return `a${String(this.aliases)}`;
  }

  private fieldsOf(type: GraphQLCompositeType, depth: number): Field[] {
    if (isUnionType(type)) return [];
    const { chance } = this;
    const all = Object.values(type.getFields());
    const isRoot = type === this.schema.getQueryType();
    // What links do not answer has one road only.
    const isLinked = (field: Field): boolean =>
      this.leadsOn(field) && field.args.some(({ name }) => name === 'asKnownAt');
    const fields = isRoot ? all.filter(isLinked) : all;
    if (isRoot) {
      const sure = fields.filter(({ name }) => name === this.focus?.list || (name === 'node' && chance.percent(35)));
      return [...sure, ...several(chance, fields, chance.whole(sure.length === 0 ? 1 : 0, 1))];
    }
    if (!fields.some(({ name }) => name === 'id'))
      return several(chance, fields, chance.whole(1, Math.min(fields.length, 4)));
    const links = fields.filter((field) => this.leadsOn(field));
    const own = fields.filter((field) => !this.leadsOn(field));
    const many = depth > 0 && this.left > 0 ? chance.pick([0, 1, 1, 1, 2, 2]) : 0;
    const abstract = links.filter(
      ({ type: led }) => many > 0 && isAbstractType(getNamedType(led)) && chance.percent(50),
    );
    return [
      ...several(chance, own, chance.whole(many === 0 ? 1 : 0, 3)),
      ...abstract,
      ...several(chance, links, many - abstract.length),
    ];
  }

  /** To another record, or to a list of them. */
  private leadsOn({ type, args }: Field): boolean {
    const named = getNamedType(type);
    const isRecord = isCompositeType(named) && !isUnionType(named) && 'id' in named.getFields();
    return isRecord || args.some(({ name }) => name === 'first');
  }

  private field(parent: GraphQLCompositeType, field: Field, { depth, isApart = false }: Place): string[] {
    this.left -= 1;
    const { chance } = this;
    const noun = parent === this.schema.getQueryType() && field.name === 'node' ? anyOf(chance, this.nouns) : undefined;
    const args = this.args.of(field, depth > 2 ? 3 : chance.percent(10) ? 15 : 4, noun);
    const hasAlias = isApart || chance.percent(args === '' ? 15 : 75);
    const head = `${hasAlias ? `${this.alias()}: ` : ''}${field.name}${args}`;
    const type = getNamedType(field.type);
    const inner = (): string =>
      isCompositeType(type) ? ` ${this.selection(type, { depth: this.leadsOn(field) ? depth - 1 : depth, noun })}` : '';
    const once = `${head}${this.directive()}${inner()}`;
    // Asked again under the same name: both answers become one.
    return chance.percent(10) ? [once, chance.percent(50) ? `... { ${head}${inner()} }` : `${head}${inner()}`] : [once];
  }

  private directive(): string {
    const { chance } = this;
    if (!chance.percent(10)) return '';
    const skips = chance.percent(50);
    const draw = (): boolean => chance.percent(75) !== skips;
    return ` @${skips ? 'skip' : 'include'}(if: ${chance.percent(50) ? String(draw()) : this.variables.condition(draw)})`;
  }

  private fragmentsOf(type: GraphQLCompositeType, place: Place): string[] {
    const { chance } = this;
    const parts: string[] = [];
    if (isAbstractType(type)) parts.push(...this.kindsOf(type, place));
    else if (!isUnionType(type) && chance.percent(15)) {
      const shared = type.getInterfaces();
      if (shared.length > 0) parts.push(this.on(anyOf(chance, shared), place));
    }
    if (chance.percent(10)) parts.push(`...${this.directive()} ${this.selection(type, place)}`);
    if (chance.percent(12)) parts.push(this.spread(type, place));
    return parts;
  }

  /** Fragments for some of what an abstract place may hold. */
  private kindsOf(type: GraphQLCompositeType, place: Place): string[] {
    const { chance } = this;
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const shared = isInterfaceType(type) ? this.schema.getImplementations(type).interfaces : [];
    const kinds = [
      ...possible.filter(({ name }) => name === place.noun),
      ...several(chance, possible, chance.whole(0, 2)),
      ...several(chance, shared, chance.whole(0, 1)),
    ];
    return kinds.map((kind) => this.on(kind, { ...place, isApart: true }));
  }

  private on(type: GraphQLCompositeType, place: Place): string {
    return `... on ${type.name}${this.directive()} ${this.selection(type, place)}`;
  }

  private spread(type: GraphQLCompositeType, place: Place): string {
    const { chance } = this;
    const fitting = this.known.filter(
      (known) => known.depth <= place.depth && doTypesOverlap(this.schema, known.type, type),
    );
    if (fitting.length > 0 && chance.percent(60)) return `...${anyOf(chance, fitting).name}${this.directive()}`;
    const text = this.selection(type, place);
    const name = `F${String(this.known.length + 1)}`;
    this.known.push({ name, type, depth: place.depth, text });
    return `...${name}${this.directive()}`;
  }
}

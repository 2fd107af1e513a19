/** A plan while it is made: the sets so far, and what graphql-js says of selections and arguments. */
import {
  getArgumentValues,
  isObjectType,
  Kind as Syntax,
  visit,
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { anyCaller, Later, type Asked } from './later.js';
import type { ListFields } from './list-fields.js';
import { modelOf, type NounModel } from './model.js';
import type { Noun } from '../../schema/shared/edges.js';
import type { ReadingModel } from './reader.js';
import { Place, RowSet, type Source } from './row-set.js';
import { Tape, viewOf, type View } from './tape.js';
import type { Variables } from './variable-shape.js';

/** A statement of more parts costs more to plan than the operation costs field by field. */
const mostSets = 250;

/** The arguments of a field as they are now, and as they will be whenever the plan is used again. */
export interface FieldArguments<Given> {
  now: Given;
  operand: (read: (given: Given) => unknown) => unknown;
}

/** Plans the fields of a record. */
export type RecordPlanner = (planning: Planning, tape: Tape, place: Place, above: readonly FieldNode[]) => void;

export class Planning {
  readonly sets: RowSet[] = [];
  /** The one row that root fields hang from. */
  readonly root: RowSet;
  /** What has to be found good for each request, though no part of the statement may need it. */
  readonly checks: Later[] = [];
  private viewCount = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly reading: ReadingModel,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Variables,
    private readonly record: RecordPlanner,
  ) {
    this.root = this.addSet(undefined, undefined, (values) => values, one, 'SINGLE');
  }

  get views(): number {
    return this.viewCount;
  }

  model(noun: Noun | string): NounModel {
    return modelOf(this.reading.model, noun);
  }

  listFields(noun: NounModel): ListFields {
    return this.reading.lists.get(noun) ?? { filters: [], orders: [] };
  }

  /** A root record: one row or none. */
  addSingle(noun: NounModel, source: Source): Place {
    return new Place(this.addSet(noun, this.root, source, one, 'SINGLE'), noun, 't');
  }

  /** Rows for each row of the place above, or at the root. */
  addBelow(noun: NounModel, above: Place | undefined, source: Source, size: (asked: Asked) => number): Place {
    return new Place(this.addSet(noun, above?.set ?? this.root, source, size, 'LISTED'), noun, 't');
  }

  /** Rows that others lead to. */
  addShared(noun: NounModel, source: Source): Place {
    return new Place(
      this.addSet(noun, undefined, source, () => Infinity, 'SHARED'),
      noun,
      't',
    );
  }

  private addSet(
    noun: NounModel | undefined,
    parent: RowSet | undefined,
    source: Source,
    size: (asked: Asked) => number,
    kind: RowSet['kind'],
  ): RowSet {
    if (this.sets.length >= mostSets)
      throw new AnsweredElsewhere(`it needs more than ${String(mostSets)} sets of rows`);
    const set = new RowSet(this.sets.length, noun, parent, source, size, kind);
    this.sets.push(set);
    return set;
  }

  addView(set: RowSet, tape: Tape): View {
    const place = { index: this.viewCount++, set: set.index, isEach: set.kind === 'SHARED' };
    const view = viewOf(place, tape.done());
    set.views.push(view);
    return view;
  }

  /** The record at a place, as one view of its set. */
  writeView(place: Place, nodes: readonly FieldNode[]): View {
    const tape = new Tape();
    this.record(this, tape, place, nodes);
    return this.addView(place.set, tape);
  }

  writeRecord(tape: Tape, place: Place, nodes: readonly FieldNode[]): void {
    this.record(this, tape, place, nodes);
  }

  /** Writes an object: each field asked for, under its key. */
  eachField(
    tape: Tape,
    type: GraphQLObjectType,
    above: readonly FieldNode[],
    write: (field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]) => void,
  ): void {
    tape.literal('{');
    this.subfields(type, above).forEach(([key, nodes], index) => {
      tape.name(key, index === 0);
      const asked = (nodes[0] as FieldNode).name.value;
      const field = type.getFields()[asked];
      if (asked === '__typename') tape.literal(JSON.stringify(type.name));
      else if (field === undefined) throw new Error(`${type.name} has no field ${asked}.`);
      else write(field, nodes);
    });
    tape.literal('}');
  }

  /** Whether more than columns is asked of a record: what would be read again for each row that leads to it. */
  leadsToMany(noun: NounModel, above: readonly FieldNode[]): boolean {
    return this.subfields(this.objectType(noun.name), above).some(([, nodes]) => {
      const link = noun.fields.get((nodes[0] as FieldNode).name.value);
      if (link === undefined || link.kind === 'expression') return false;
      return link.kind !== 'one' || this.leadsToMany(this.model(link.target), nodes);
    });
  }

  objectType(named: string): GraphQLObjectType {
    const type = this.schema.getType(named);
    if (!isObjectType(type)) throw new Error(`${named} is not an object type of the contract.`);
    return type;
  }

  /** The fields asked for below some fields, merged, in the order they are answered in. */
  private subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): [string, readonly FieldNode[]][] {
    return [...collectSubfields(this.schema, this.fragments, this.variables, type, nodes)];
  }

  arguments<Given>(type: GraphQLObjectType, [node]: readonly FieldNode[]): FieldArguments<Given> {
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node === undefined || field === undefined) throw new Error(`${type.name} has no such field.`);
    const read = (variables: Variables): Given => getArgumentValues(field, node, variables) as Given;
    const now = read(this.variables);
    if (!namesVariable(node)) return { now, operand: (take) => take(now) };
    let last: { asked: Asked; given: Given } | undefined;
    const given = (asked: Asked): Given => {
      if (last?.asked !== asked) last = { asked, given: read(asked.variables) };
      return last.given;
    };
    return { now, operand: (take) => new Later((asked) => take(given(asked))) };
  }

  /** The day a figure is asked for: today unless `asAt` says otherwise. */
  dayOf({ operand }: FieldArguments<{ asAt?: string | null }>): unknown {
    const asAt = operand((given) => given.asAt);
    if (asAt instanceof Later) return new Later((asked) => asAt.of(asked) ?? asked.caller.today);
    return asAt ?? anyCaller.today;
  }
}

const one = (): number => 1;

function namesVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, {
      [Syntax.VARIABLE]: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}

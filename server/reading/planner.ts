/** Plans an operation: which sets of rows it needs, in one statement, and how each row is written. */
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { lookupField } from './contract.js';
import { parseGlobalId } from './global-id.js';
import { anyCaller, type Later, type Statement } from './later.js';
import type { NounModel } from './model.js';
import type { ListArguments } from './page.js';
import { writeConnection } from './plan-lists.js';
import { writeRecord } from './plan-records.js';
import { planStatement } from './plan-statement.js';
import { pageOf } from './page.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import { Planning } from './planning.js';
import type { ReadingModel } from './reader.js';
import type { RowSet, Source } from './row-set.js';
import { allOf, cast, name, sql, visible, type AtRoot } from './sql.js';
import { Kind, Tape, type View } from './tape.js';
import type { Variables } from './variable-shape.js';

export interface Plan {
  sets: readonly RowSet[];
  views: number;
  /** Writes the one row that all root fields hang from. */
  root: View;
  statement: Statement | undefined;
  /** Whether the statement's rows begin with the number of their set. */
  isTagged: boolean;
  /** Arguments that the statement does not speak of, and that may be refused all the same. */
  checks: readonly Later[];
  /** The moment each root field names, or what stands for it until there is a request. */
  knownAt: readonly unknown[];
  /** The same of the day each is judged by. */
  today: readonly unknown[];
  /** Root fields that links do not answer, in the order they stand in. */
  elsewhere: readonly (readonly [key: string, nodes: readonly FieldNode[]])[];
}

/** The root fields asked for, by the key they are answered under. */
export type Roots = ReadonlyMap<string, readonly FieldNode[]>;
export type Fragments = Record<string, FragmentDefinitionNode>;

export class Planner {
  private readonly lists = new Map<string, NounModel>();
  private readonly lookups = new Map<string, NounModel>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly reading: ReadingModel,
  ) {
    for (const noun of reading.model.values()) {
      if (noun.list.root !== null) this.lists.set(noun.list.root, noun);
      if (noun.list.lookup !== undefined) this.lookups.set(lookupField(noun), noun);
    }
  }

  rootsOf({ selectionSet }: OperationDefinitionNode, fragments: Fragments, variables: Variables): Roots {
    return collectFields(this.schema, fragments, variables, this.query, selectionSet);
  }

  /** Whether links alone answer a root field. */
  private reads(nodes: readonly FieldNode[]): boolean {
    const field = nodes[0]?.name.value ?? '';
    return field === '__typename' || field === 'node' || this.lists.has(field) || this.lookups.has(field);
  }

  plan(roots: Roots, fragments: Fragments, variables: Variables): Plan {
    const planning = new Planning(this.schema, this.reading, fragments, variables, writeRecord);
    const tape = new Tape();
    const elsewhere: [string, readonly FieldNode[]][] = [];
    const knownAt: unknown[] = [];
    const today: unknown[] = [];
    [...roots].forEach(([key, nodes], index) => {
      tape.name(key, index === 0);
      if (this.reads(nodes)) {
        if (nodes[0]?.name.value !== '__typename') {
          const { operand } = planning.arguments<AtRoot>(this.query, nodes);
          knownAt.push(operand((given) => given.asKnownAt));
          today.push(operand((given) => given.today));
        }
        this.writeRoot(planning, tape, nodes);
      } else tape.step(Kind.GIVEN, { column: elsewhere.push([key, nodes]) - 1 });
    });
    if (elsewhere.length === roots.size) throw new AnsweredElsewhere('no field of it is read by links');
    const root = planning.addView(planning.root, tape);
    const { sets, views } = planning;
    const { statement, isTagged } = planStatement(sets);
    const checks = planning.checks.filter((check) => statement?.values.includes(check) !== true);
    return { sets, views, root, knownAt, today, elsewhere, statement, isTagged, checks };
  }

  private get query(): GraphQLObjectType {
    const type = this.schema.getQueryType();
    if (type == null) throw new Error('The contract has no Query.');
    return type;
  }

  private writeRoot(planning: Planning, tape: Tape, nodes: readonly FieldNode[]): void {
    const field = nodes[0]?.name.value ?? '';
    const list = this.lists.get(field);
    if (list !== undefined) {
      const given = planning.arguments<ListArguments>(this.query, nodes);
      writeConnection(planning, tape, { nodes, given, parent: undefined, link: undefined, target: list });
      return;
    }
    if (field === '__typename') {
      tape.literal(JSON.stringify(this.query.name));
      return;
    }
    const noun = this.lookups.get(field);
    const [found, source] = noun === undefined ? this.byId(planning, nodes) : this.byLookup(planning, nodes, noun);
    tape.step(Kind.ONE_ROW, { views: [planning.writeView(planning.addSingle(found, source), nodes)] });
  }

  private byLookup(planning: Planning, nodes: readonly FieldNode[], noun: NounModel): [NounModel, Source] {
    const lookup = String(noun.list.lookup);
    const { now, operand } = planning.arguments<Variables>(this.query, nodes);
    const named = (given: Variables): ListArguments => ({
      first: 1,
      filter: { [lookup]: { equals: given[lookup] } },
    });
    const fields = planning.listFields(noun);
    const { within } = pageOf(this.reading.model, noun, fields, named(now), anyCaller, (read) =>
      operand((given) => read(named(given))),
    );
    return [noun, (values) => sql`select ${values} from ${name(noun.table)} t where ${allOf(within)} limit 1`];
  }

  private byId(planning: Planning, nodes: readonly FieldNode[]): [NounModel, Source] {
    const { now, operand } = planning.arguments<Variables>(this.query, nodes);
    const parsed = (given: Variables): ReturnType<typeof parseGlobalId> =>
      parseGlobalId(this.reading.model, String(given['id']));
    const { noun } = parsed(now);
    const key = operand((given) => parsed(given).key);
    const isIt = sql`t.id = ${key}${cast(noun.keyType)} and ${visible(noun, 't', anyCaller)}`;
    return [noun, (values) => sql`select ${values} from ${name(noun.table)} t where ${isIt}`];
  }
}

/** Arguments for random operations: written out, in variables, or left out; now and then such as must be refused. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Chance } from '../../seeds/chance.js';
import { encodeCursor } from '../../server/reading/cursor.js';
import type { KnownValues } from './known-values.js';
import type { Focus } from './random-operations.js';
import { anyOf } from './random-choice.js';
import { randomFilter } from './random-filter.js';
import { drawn, literal, type RandomVariables, type Shape } from './random-variables.js';

const days = ['2023-09-01', '2025-03-31', '2026-11-21'];
const future = '2999-01-01T00:00:00Z';
const realms = ['FACT', 'DEMONSTRATION', 'DEMONSTRATION'];
const badPages = [0, -1, 1001];
const badCursors = ['nonsense', encodeCursor('NO_ORDER ASC', { value: null, key: 'x' })];
/** What several fields of one noun may take from the same variable. */
const shared = new Set(['id', 'first', 'realm', 'asAt', 'asKnownAt', 'today']);

export class RandomArguments {
  private readonly moment: string | undefined;
  private readonly day: string | undefined;

  constructor(
    private readonly chance: Chance,
    private readonly known: KnownValues,
    private readonly variables: RandomVariables,
    /** Whether it may ask for what must be refused. */
    private readonly spoils: boolean,
    private focus: Focus | undefined,
  ) {
    this.day = chance.percent(15) ? anyOf(chance, days) : undefined;
    this.moment = chance.percent(20) && known.moments.length > 0 ? anyOf(chance, known.moments) : undefined;
  }

  /** The argument list of a field, with its brackets; `most` is the largest page to ask for. */
  of(field: GraphQLField<unknown, unknown>, most: number, noun = nounOf(field)): string {
    const shapes: Readonly<Record<string, Shape | undefined>> = field.args.some(({ name }) => name === 'first')
      ? this.ofList(noun, field, most)
      : { id: this.id(noun), asAt: this.asAt(), ...this.ofLookup(noun, field) };
    const at = { ...shapes, asKnownAt: this.asKnownAt(), today: this.today() };
    // A cursor fits only the order it was made for: with one, the order stays whatever the variables say.
    const isFirm = (name: string): boolean =>
      name === 'asKnownAt' || name === 'today' || (name === 'order' && shapes['after'] !== undefined);
    const given = field.args.flatMap((arg) => {
      const shape = at[arg.name as keyof typeof at];
      return shape === undefined ? [] : [`${arg.name}: ${this.expression(noun, arg, shape, isFirm(arg.name))}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  private get spoilsThis(): boolean {
    return this.spoils && this.chance.percent(40);
  }

  private id(noun: string): Shape {
    if (this.spoilsThis) return () => anyOf(this.chance, [`${noun}:`, `${noun}:nobody`, 'nonsense']);
    return () => anyOf(this.chance, this.known.ids.get(noun) ?? []);
  }

  private asAt(): Shape | undefined {
    return this.chance.percent(50) ? () => anyOf(this.chance, days) : undefined;
  }

  /** Nearly always the same for all root fields: where they differ, only one road answers. */
  private asKnownAt(): Shape | undefined {
    const { moment } = this;
    if (moment === undefined || this.chance.percent(2)) return undefined;
    return () => (this.spoilsThis ? future : moment);
  }

  private today(): Shape | undefined {
    const { day } = this;
    return day === undefined || this.chance.percent(2) ? undefined : () => day;
  }

  private ofLookup(noun: string, { args }: GraphQLField<unknown, unknown>): Record<string, Shape> {
    const spoilt = this.spoilsThis;
    return Object.fromEntries(
      args
        .filter(({ name }) => !['id', 'asAt', 'asKnownAt', 'today'].includes(name))
        .map(({ name }) => {
          const names = this.known.operands.get(`${noun}Filter.${name}`) ?? [];
          return [name, () => (spoilt || names.length === 0 ? 'nobody' : anyOf(this.chance, names))];
        }),
    );
  }

  private ofList(noun: string, field: GraphQLField<unknown, unknown>, most: number): Record<string, Shape | undefined> {
    const { chance } = this;
    const byOrder = this.known.cursors.get(noun) ?? new Map<string, readonly string[]>();
    const order = anyOf(chance, chance.percent(65) ? [''] : [...byOrder.keys()]);
    const cursors = byOrder.get(order) ?? [];
    return {
      first: this.spoilsThis
        ? () => anyOf(chance, badPages)
        : chance.percent(97)
          ? () => chance.whole(1, most)
          : undefined,
      after: this.spoilsThis
        ? () => anyOf(chance, badCursors)
        : chance.percent(15) && cursors.length > 0
          ? () => anyOf(chance, cursors)
          : undefined,
      filter: this.filter(field),
      order: order === '' ? undefined : orderShape(chance, order),
      realm: chance.percent(75) ? () => anyOf(chance, realms) : undefined,
    };
  }

  private filter({ args }: GraphQLField<unknown, unknown>): Shape | undefined {
    const type = getNullableType(args.find(({ name }) => name === 'filter')?.type);
    if (!isInputObjectType(type)) return undefined;
    if (this.spoilsThis) return { [Object.keys(type.getFields())[0] ?? '']: {} };
    if (type.name !== this.focus?.filter)
      return this.chance.percent(30) ? randomFilter(this.chance, this.known, type) : undefined;
    const { focus } = this;
    this.focus = undefined;
    return randomFilter(this.chance, this.known, type, focus);
  }

  private expression(
    noun: string,
    { name, type, defaultValue }: GraphQLArgument,
    shape: Shape,
    isFirm: boolean,
  ): string {
    if (!this.chance.percent(35)) return this.written(shape, type);
    const optional = !isFirm && (!isNonNullType(type) || defaultValue !== undefined);
    return this.variables.reference(shared.has(name) ? `${noun} ${name}` : undefined, type, shape, optional);
  }

  /** Written out, some of its parts in variables. */
  private written(shape: Shape, type: GraphQLInputType): string {
    const bare = getNullableType(type);
    if (isListType(bare) && Array.isArray(shape))
      return `[${shape.map((part: Shape) => this.part(part, bare.ofType)).join(', ')}]`;
    if (isInputObjectType(bare) && typeof shape !== 'function') {
      const parts = Object.entries(shape).flatMap(([name, part]) => {
        const field = bare.getFields()[name];
        return field === undefined ? [] : [`${name}: ${this.part(part, field.type)}`];
      });
      return `{ ${parts.join(', ')} }`;
    }
    return literal(drawn(shape), type);
  }

  private part(shape: Shape, type: GraphQLInputType): string {
    return drawn(shape) !== null && this.chance.percent(20)
      ? this.variables.reference(undefined, type, shape, false)
      : this.written(shape, type);
  }
}

function nounOf({ type }: GraphQLField<unknown, unknown>): string {
  return getNamedType(type).name.replace(/Connection$/, '');
}

function orderShape(chance: Chance, order: string): Shape {
  const [by = '', direction = 'ASC'] = order.split(' ');
  return direction === 'ASC' && chance.percent(50) ? { by: () => by } : { by: () => by, direction: () => direction };
}

/** The variables of one random operation: given, defaulted, overridden, null or left out, and filled a second time with other values. */
import {
  astFromValue,
  getNullableType,
  GraphQLBoolean,
  GraphQLNonNull,
  isNonNullType,
  print,
  type GraphQLInputType,
} from 'graphql';
import type { Chance } from '../../seeds/chance.js';
import { anyOf } from './random-choice.js';

/** An input value of which the structure is settled and the leaves are drawn. */
export type Shape = (() => unknown) | readonly Shape[] | { readonly [name: string]: Shape };

export function drawn(shape: Shape): unknown {
  if (typeof shape === 'function') return shape();
  if (Array.isArray(shape)) return (shape as readonly Shape[]).map(drawn);
  return Object.fromEntries(Object.entries(shape).map(([name, part]) => [name, drawn(part)]));
}

export function literal(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (node == null) throw new Error(`${JSON.stringify(value)} cannot be written as ${String(type)}.`);
  return print(node);
}

interface Variable {
  name: string;
  /** What it stands for: places with the same purpose may share it. */
  purpose: string | undefined;
  definition: string;
  /** Undefined where the caller leaves it out. */
  draw: (() => unknown) | undefined;
}

type Form = [definition: string, draw: Variable['draw']];

export class RandomVariables {
  private readonly variables: Variable[] = [];

  constructor(private readonly chance: Chance) {}

  get definitions(): string {
    return this.variables.map(({ name, definition }) => `$${name}: ${definition}`).join(', ');
  }

  /** What a caller sends; asked again, other values of the same shape. */
  values(): Record<string, unknown> {
    return Object.fromEntries(this.variables.flatMap(({ name, draw }) => (draw === undefined ? [] : [[name, draw()]])));
  }

  /** A reference to a variable; `optional` where the caller may leave it out or say null. */
  reference(purpose: string | undefined, type: GraphQLInputType, shape: Shape, optional: boolean): string {
    const known = this.variables.find((variable) => variable.purpose === purpose);
    if (purpose !== undefined && known !== undefined && this.chance.percent(40)) return `$${known.name}`;
    const name = `v${String(this.variables.length + 1)}`;
    const [definition, draw] = anyOf(this.chance, this.forms(type, shape, optional));
    this.variables.push({ name, purpose, definition, draw });
    return `$${name}`;
  }

  /** For a directive. */
  condition(draw: () => boolean): string {
    return this.reference('condition', new GraphQLNonNull(GraphQLBoolean), draw, false);
  }

  private forms(type: GraphQLInputType, shape: Shape, optional: boolean): Form[] {
    const bare = getNullableType(type).toString();
    const draw = (): unknown => drawn(shape);
    const fallback = literal(draw(), type);
    return [
      [`${bare}!`, draw],
      [`${bare}! = ${fallback}`, draw],
      [`${bare} = ${fallback}`, undefined],
      ...(optional
        ? ([
            [bare, draw],
            [bare, undefined],
          ] satisfies Form[])
        : []),
      ...(optional && !isNonNullType(type)
        ? ([
            [bare, () => null],
            [`${bare} = null`, draw],
          ] satisfies Form[])
        : []),
    ];
  }
}

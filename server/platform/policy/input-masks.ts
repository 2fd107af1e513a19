/** Which roles each input field is open to: a condition or an order by a field is open to those who may read that field. */
import { isEnumType, isInputObjectType, type GraphQLNamedType } from 'graphql';
import { enumerations } from '../../../schema/shared/enumeration.js';
import type { ListFields } from '../../reading/list-fields.js';
import type { Model, NounModel } from '../../reading/model.js';
import type { Found } from './access-policy.js';
import { anybody, nobody, type Mask } from './audience.js';
import type { Declarations } from './declarations.js';

const ofEnumFilter = new Set(['in', 'notIn']);
const ofOrder = new Set(['by', 'direction']);

export class InputMasks {
  /** By input type, or enumeration of orders, and field, or value: the noun's path it goes by. */
  private readonly paths = new Map<string, { noun: NounModel; paths: ReadonlyMap<string, string> }>();
  /** The types whose every field is the platform's own. */
  private readonly fixed = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly model: Model,
    lists: ReadonlyMap<NounModel, ListFields>,
    private readonly declared: Declarations,
  ) {
    for (const [noun, { filters, orders }] of lists) {
      this.paths.set(`${noun.name}Filter`, { noun, paths: new Map(filters.map(({ input, path }) => [input, path])) });
      this.paths.set(`${noun.name}OrderField`, {
        noun,
        paths: new Map(orders.map(({ value, path }) => [value, path])),
      });
      this.fixed.set(`${noun.name}Order`, ofOrder);
    }
    for (const { name } of enumerations()) this.fixed.set(`${name}Filter`, ofEnumFilter);
  }

  /** `found` holds the fields of the answers already. */
  walk(type: GraphQLNamedType, found: Found): void {
    if (isInputObjectType(type)) this.walkParts(type.name, Object.keys(type.getFields()), found);
    else if (isEnumType(type) && this.paths.has(type.name))
      this.walkParts(
        type.name,
        type.getValues().map(({ name }) => name),
        found,
      );
  }

  private walkParts(type: string, parts: readonly string[], found: Found): void {
    if (!this.paths.has(type) && !this.fixed.has(type) && !this.declared.has(type)) {
      found.gaps.push(type);
      return;
    }
    for (const part of parts) {
      const mask = this.maskOf(type, part, found);
      if (mask === undefined) found.gaps.push(`${type}.${part}`);
      else found.masks.set(`${type}.${part}`, mask);
    }
  }

  private maskOf(type: string, part: string, { masks }: Found): Mask | undefined {
    const list = this.paths.get(type);
    if (list !== undefined) {
      const path = list.paths.get(part);
      return path === undefined ? undefined : this.ofPath(list.noun, path, masks);
    }
    return this.fixed.get(type)?.has(part) === true ? anybody : this.declared.fieldOf(type, part);
  }

  /** A field, or a field of what a field leads to: whoever may read both. */
  private ofPath({ name, fields }: NounModel, path: string, masks: ReadonlyMap<string, Mask>): Mask {
    const [field = '', rest] = path.split('.');
    const link = fields.get(field);
    const target = link?.kind === 'one' ? this.model.get(link.target.name) : undefined;
    const own = masks.get(`${name}.${field}`) ?? nobody;
    return rest === undefined || target === undefined ? own : own & this.ofPath(target, rest, masks);
  }
}

/** What only some roles may use: fields and conditions by their coordinate, records by the noun in their id, alone or inside values. */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import type { AccessPolicy } from './access-policy.js';
import { anybody, nobody, type Mask } from './audience.js';

export interface Restriction {
  /** `Caller.clientId`, or `Caller` for a record by its id. */
  coordinate: string;
  mask: Mask;
}

export class Restrictions {
  private readonly concerned = new Map<string, boolean>();

  constructor(private readonly policy: AccessPolicy) {}

  /** Of a field or an input field. What nobody declared is open to nobody. */
  ofField(type: string, field: string): Restriction | undefined {
    return restriction(`${type}.${field}`, this.policy.masks.get(`${type}.${field}`) ?? nobody);
  }

  /** Only orders are closed by their value. */
  ofValue(type: string, value: string): Restriction | undefined {
    return restriction(`${type}.${value}`, this.policy.masks.get(`${type}.${value}`) ?? anybody);
  }

  /** An id names its noun: who may not read the noun may not ask for its records, whether there are any or not. */
  ofId(id: string): Restriction | undefined {
    const noun = id.slice(0, Math.max(id.indexOf(':'), 0));
    return restriction(noun, this.policy.readers.get(noun) ?? anybody);
  }

  /** Whether values of the type can hold anything that only some may send. */
  concern(type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    let known = this.concerned.get(named.name);
    if (known === undefined)
      this.concerned.set(named.name, (known = this.reached(named).some((each) => this.isClosed(each))));
    return known;
  }

  /** The first thing in a value of the type that the role may not send. What does not fit the type is refused elsewhere. */
  refusedIn(type: GraphQLInputType, value: unknown, role: Mask): Restriction | undefined {
    const bare = getNullableType(type);
    if (isListType(bare)) return this.refusedAmong(bare.ofType, Array.isArray(value) ? value : [value], role);
    if (isInputObjectType(bare)) return this.refusedWithin(bare, value ?? {}, role);
    if (typeof value !== 'string') return undefined;
    const restriction = isEnumType(bare) ? this.ofValue(bare.name, value) : this.ofId(value);
    return isRefused(restriction, role) ? restriction : undefined;
  }

  private refusedAmong(type: GraphQLInputType, values: readonly unknown[], role: Mask): Restriction | undefined {
    for (const value of values) {
      const refused = this.refusedIn(type, value, role);
      if (refused !== undefined) return refused;
    }
    return undefined;
  }

  private refusedWithin(type: GraphQLInputObjectType, value: object, role: Mask): Restriction | undefined {
    const fields = type.getFields();
    for (const [name, part] of Object.entries(value) as [string, unknown][]) {
      const field = fields[name];
      if (field === undefined) continue;
      const restriction = this.ofField(type.name, name);
      if (isRefused(restriction, role)) return restriction;
      const inside = this.concern(field.type) ? this.refusedIn(field.type, part, role) : undefined;
      if (inside !== undefined) return inside;
    }
    return undefined;
  }

  private isClosed(type: GraphQLNamedType): boolean {
    if (isEnumType(type)) return type.getValues().some(({ name }) => this.ofValue(type.name, name) !== undefined);
    if (!isInputObjectType(type)) return type.name === 'ID';
    return Object.keys(type.getFields()).some((name) => this.ofField(type.name, name) !== undefined);
  }

  private reached(type: GraphQLNamedType): GraphQLNamedType[] {
    const all = new Set([type]);
    for (const each of all) {
      if (isInputObjectType(each))
        for (const field of Object.values(each.getFields())) all.add(getNamedType(field.type));
    }
    return [...all];
  }
}

function restriction(coordinate: string, mask: Mask): Restriction | undefined {
  return mask === anybody ? undefined : { coordinate, mask };
}

/** To a role, as the one bit of its mask. */
export function isRefused(restriction: Restriction | undefined, role: Mask): boolean {
  return restriction !== undefined && (restriction.mask & role) === 0;
}

/** What the rows declare, found by type and field; it remembers what was asked for, so that what nothing asks for shows. */
import type { Noun } from '../../../schema/shared/edges.js';
import type { Policy, ProcedurePolicy, WritePolicy } from '../../../schema/shared/policy.js';
import { anybody, maskOf, nobody, type Mask } from './audience.js';

interface Declared {
  type: Noun;
  readers: Mask;
  fields: Map<string, Mask>;
}

export class Declarations {
  private readonly types = new Map<string, Declared>();
  private readonly procedures = new Map<string, ProcedurePolicy>();
  private readonly writes = new Map<string, WritePolicy>();
  private readonly unused = new Set<string>();
  /** What is declared twice. */
  readonly doubles: string[] = [];

  constructor(policies: readonly Policy[]) {
    for (const policy of policies) this.add(policy);
  }

  /** Whether somebody said who reads, or sends, this type. */
  has(type: string): boolean {
    this.unused.delete(type);
    return this.types.has(type);
  }

  readersOf(type: string): Mask {
    return this.types.get(type)?.readers ?? nobody;
  }

  /** Of a field of the type, its own or one it inherits. Undefined: nobody said. */
  fieldOf(type: string, field: string): Mask | undefined {
    const declared = this.declaring(type, field);
    if (declared === undefined) return undefined;
    this.unused.delete(`${declared.type.name}.${field}`);
    this.unused.delete(declared.type.name);
    return declared.fields.get(field);
  }

  procedure(name: string): ProcedurePolicy | undefined {
    this.unused.delete(`Query.${name}`);
    return this.procedures.get(name);
  }

  write(verb: string): WritePolicy | undefined {
    this.unused.delete(`Mutation.${verb}`);
    return this.writes.get(verb);
  }

  /** What is declared and no part of the contract asked for. */
  strays(): string[] {
    return [...this.unused];
  }

  private declaring(type: string, field: string): Declared | undefined {
    let declared = this.types.get(type);
    for (let at: unknown = declared?.type; typeof at === 'function'; at = Object.getPrototypeOf(at)) {
      declared = this.types.get(at.name);
      if (declared?.fields.has(field) === true) return declared;
    }
    return undefined;
  }

  private add(policy: Policy): void {
    switch (policy.kind) {
      case 'fields':
        this.addFields(policy.type, maskOf(policy.audience), policy.fields);
        return;
      case 'input':
        this.addFields(policy.type, anybody, policy.fields);
        return;
      case 'procedure':
        this.addOnce(this.procedures, policy.name, policy, 'Query');
        return;
      case 'write': {
        const { mutation, takes, answers } = policy;
        this.addOnce(this.writes, mutation.verb, policy, 'Mutation');
        this.addFields(mutation.input, anybody, takes);
        this.addFields(mutation.success, anybody, answers);
      }
    }
  }

  private addOnce<Of>(all: Map<string, Of>, name: string, policy: Of, parent: string): void {
    if (all.has(name)) this.doubles.push(`${parent}.${name}`);
    all.set(name, policy);
    this.unused.add(`${parent}.${name}`);
  }

  private addFields(type: Noun, mask: Mask, fields: readonly string[]): void {
    const declared = this.types.get(type.name) ?? { type, readers: nobody, fields: new Map() };
    declared.readers |= mask;
    this.unused.add(type.name);
    for (const field of fields) {
      if (declared.fields.has(field)) this.doubles.push(`${type.name}.${field}`);
      declared.fields.set(field, mask);
      this.unused.add(`${type.name}.${field}`);
    }
    this.types.set(type.name, declared);
  }
}

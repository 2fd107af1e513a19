/** Who may read and who may send what: the words in which each row says it. What nobody declares, nobody may. */
import type { Noun } from './edges.js';
import type { Mutation } from './mutation.js';

export const roles = [
  'public',
  'member',
  'officer',
  'finance-officer',
  'workforce-officer',
  'improvement-lead',
  'data-steward',
  'partner-system',
  'administrator',
] as const;
export type RoleSlug = (typeof roles)[number];
export type Audience = readonly RoleSlug[];

export const everyone: Audience = roles;
export const signedIn: Audience = roles.filter((role) => role !== 'public');
/** Who keep an organisation's books, and the systems they keep them in. */
export const bookkeepers: Audience = ['finance-officer', 'partner-system'];
export const administrators: Audience = ['administrator'];

/** Fields of a type of the contract, and who may read them. Who may read one of them may read the type. */
export interface FieldPolicy {
  kind: 'fields';
  type: Noun;
  audience: Audience;
  fields: readonly string[];
  /** Why not everyone. */
  because?: string;
}

/** Fields of an input type. They are open to whom the write, or the list, that takes them is open to. */
export interface InputPolicy {
  kind: 'input';
  type: Noun;
  fields: readonly string[];
}

/** What a write takes and answers with. Who may make it stands with its permission. */
export interface WritePolicy {
  kind: 'write';
  mutation: Mutation;
  takes: readonly string[];
  answers: readonly string[];
}

/** A root field that neither lists nor finds a noun, with its arguments. */
export interface ProcedurePolicy {
  kind: 'procedure';
  name: string;
  audience: Audience;
  takes: readonly string[];
  because?: string;
}

export type Policy = FieldPolicy | InputPolicy | WritePolicy | ProcedurePolicy;

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** `fields` are names with spaces between, here and below. */
export function open(type: Noun, fields: string): FieldPolicy {
  return { kind: 'fields', type, audience: everyone, fields: words(fields) };
}

export function only(audience: Audience, type: Noun, fields: string, because: string): FieldPolicy {
  return { kind: 'fields', type, audience, fields: words(fields), because };
}

export function input(type: Noun, fields: string): InputPolicy {
  return { kind: 'input', type, fields: words(fields) };
}

/** `takes` are the fields of its input, `answers` those of its success, without what every write has. */
export function write(mutation: Mutation, takes: string, answers: string): WritePolicy {
  return { kind: 'write', mutation, takes: words(takes), answers: words(answers) };
}

export function procedure(name: string, takes: string): ProcedurePolicy {
  return { kind: 'procedure', name, audience: everyone, takes: words(takes) };
}

export function procedureOnly(audience: Audience, name: string, takes: string, because: string): ProcedurePolicy {
  return { kind: 'procedure', name, audience, takes: words(takes), because };
}

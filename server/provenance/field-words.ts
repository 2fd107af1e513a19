/** What a version of a record says, field by field under the contract's names, in words that a person reads. */
import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';
import type { FigureState, Qualifier } from '../../schema/shared/figures.js';
import { globalId } from '../reading/global-id.js';
import type { NounModel } from '../reading/model.js';
import { figureWords } from './figure-words.js';

/** A table's row, every value as text, by column. */
export type StoredText = Readonly<Record<string, string | null | undefined>>;

/** They say nothing of the record: where it is, how often it changed, when it came in. */
const silent = new Set(['id', 'realm', 'version', 'recordedAt']);

/** By field, in the order of the table; what says nothing is left out. */
export function fieldWords(schema: GraphQLSchema, noun: NounModel, record: StoredText): Map<string, string> {
  const words = new Map<string, string>();
  const parts = new Map<string, Record<string, string | null | undefined>>();
  const links = linkNames(noun);
  for (const { field, column } of noun.columns.values()) {
    const [name = '', part] = field.split('.');
    const value = record[column];
    if (part !== undefined) parts.set(name, { ...parts.get(name), [part]: value });
    else if (value != null && !silent.has(name) && !isHalfOfLink(noun, name)) {
      const link = links.get(name);
      if (link !== undefined) words.set(link.name, globalId(link.leadsTo(record), value));
      else words.set(name, plain(typeOf(schema, noun, name), value));
    }
  }
  for (const [name, figure] of parts) {
    const said = saidOf(typeOf(schema, noun, name), figure);
    if (said !== undefined) words.set(name, said);
  }
  return words;
}

function typeOf(schema: GraphQLSchema, { name }: NounModel, field: string): string {
  const type = schema.getType(name);
  const found = isObjectType(type) ? type.getFields()[field]?.type : undefined;
  return found === undefined ? 'String' : getNamedType(found).name;
}

interface LinkName {
  name: string;
  leadsTo: (record: StoredText) => string;
}

/** `lineId` is the contract's `line`; `aboutType` and `aboutId` together are its `about`. */
function linkNames(noun: NounModel): Map<string, LinkName> {
  const names = new Map<string, LinkName>();
  for (const [name, link] of noun.fields) {
    if (link.kind === 'one') names.set(link.keyField, { name, leadsTo: () => link.target.name });
    if (link.kind === 'about') {
      const type = noun.columns.get(`${link.field}Type`)?.column ?? '';
      names.set(`${link.field}Id`, { name, leadsTo: (record) => record[type] ?? '' });
    }
  }
  return names;
}

function isHalfOfLink(noun: NounModel, column: string): boolean {
  return [...noun.fields.values()].some((link) => link.kind === 'about' && column === `${link.field}Type`);
}

function plain(type: string, text: string): string {
  if (type === 'Pence' || type === 'PenceFigure') return pounds(text);
  if (type === 'FteFigure' || type === 'Fte') return `${text} FTE`;
  return text;
}

/** Exact, however large: £1,250.00. */
function pounds(pence: string): string {
  const whole = BigInt(pence);
  const [sign, size] = whole < 0n ? ['-', -whole] : ['', whole];
  return `${sign}£${(size / 100n).toLocaleString('en-GB')}.${String(size % 100n).padStart(2, '0')}`;
}

function saidOf(type: string, figure: StoredText): string | undefined {
  const { state, qualifier, value = null, promisedFor = null, note } = figure;
  if (state == null) return undefined;
  const stored = {
    state: state as FigureState,
    qualifier: (qualifier ?? 'EXACT') as Qualifier,
    promisedFor,
    note: null,
  };
  const words = figureWords({ ...stored, value: value === null ? null : plain(type, value) }) ?? 'not known';
  return note == null ? words : `${words} (${note})`;
}

/** The SDL of a noun's lists: connection, edge, filter and order. */
import type { ListFields } from './list-fields.js';
import type { NounModel } from './model.js';
import { defaultPageSize, largestPage } from './page.js';

export function described(description: string): string {
  return `${JSON.stringify(description)} `;
}

export function listTypes(noun: NounModel, fields: ListFields): string[] {
  return [connection(noun.name), filterInput(noun, fields), orderInput(noun, fields)];
}

function connection(noun: string): string {
  return `
    ${described(`A page of ${noun} records.`)}
    type ${noun}Connection {
      ${described('The records with their cursors.')} edges: [${noun}Edge!]!
      ${described('The records alone.')} nodes: [${noun}!]!
      ${described('Whether there is more, and where to go on.')} pageInfo: PageInfo!
      ${described('How many records the whole list holds, whatever the page. Counted only when asked for, and only what the caller may see.')} totalCount: Int!
    }
    ${described(`One ${noun} in a list.`)}
    type ${noun}Edge {
      ${described('The record.')} node: ${noun}!
      ${described('Its place in this list and order: pass it as `after` to go on from here.')} cursor: String!
    }`;
}

function filterInput(noun: NounModel, { filters }: ListFields): string {
  const fields = filters.map(
    ({ input, path, type }) => `${described(`By ${path.replace('.', ', its ')}.`)}${input}: ${type}`,
  );
  if (fields.length === 0) return '';
  return `${described(`Which ${noun.name} records a list holds. All conditions must hold.`)}input ${noun.name}Filter {\n${fields.join('\n')}\n}`;
}

function orderInput(noun: NounModel, { orders }: ListFields): string {
  const values = orders.map(({ value, path }) => `${described(`By ${path.replace('.', ', its ')}.`)}${value}`);
  return `
    ${described(`What ${noun.name} records may be ordered by.`)} enum ${noun.name}OrderField {\n${values.join('\n')}\n}
    ${described(`How a list of ${noun.name} records runs. Ties are broken by id.`)}
    input ${noun.name}Order {
      ${described('The field to order by.')} by: ${noun.name}OrderField!
      ${described('Which way.')} direction: Direction! = ASC
    }`;
}

/** Of every root field. */
export const asKnownAtMeaning =
  'Everything below as it was recorded at this moment, before later corrections; overdue and current are judged by its day, unless `today` names another. ' +
  'Left out: as it is recorded now. The date a statement is true of is another matter: `asAt`. Refused with BAD_AS_KNOWN_AT in the future.';

export const todayMeaning =
  'The day to look from: overdue and current are judged by it, and figures that take `asAt` are of it unless they are given one. It leaves nothing out that is on record. ' +
  'Left out: the day of `asKnownAt`, or today.';

export const rootArguments = `${described(asKnownAtMeaning)} asKnownAt: DateTime ${described(todayMeaning)} today: Date `;

function ownOrder(noun: NounModel): string {
  const [first = ''] = noun.list.order;
  const path = first.replace(/^-/, '').replace('.', ', its ');
  return `by ${path}, ${first.startsWith('-') ? 'descending' : 'ascending'}`;
}

/** `more` goes in front; `withRealm` where the list could hold both realms: at the root and under shared references. */
export function listArguments(noun: NounModel, withRealm: boolean, more = ''): string {
  const filter =
    noun.list.filter.length === 0 ? '' : `${described('Only records that meet this.')} filter: ${noun.name}Filter `;
  const realm =
    withRealm && noun.hasRealm ? `${described('Facts, or the demonstration. Never both.')} realm: Realm! = FACT ` : '';
  return `(${more}
    ${described(`How many at most, 1 to ${String(largestPage)}. Refused with BAD_PAGE_SIZE outside.`)} first: Int! = ${String(defaultPageSize)}
    ${described('Go on after this cursor. Refused with BAD_CURSOR if it is not from a list in the same order.')} after: String
    ${filter}${described(`The order; by default ${ownOrder(noun)}.`)} order: ${noun.name}Order ${realm})`;
}

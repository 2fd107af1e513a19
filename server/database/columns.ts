/** The column kinds of the model, so that an entity reads as its fields and the rules of a kind stand in one place. */
import { Check, Column, ForeignKey, Index, type ColumnOptions } from 'typeorm';
import type { Enumeration } from '../../schema/shared/enumeration.js';
import { FigureState, Qualifier } from '../../schema/shared/figures.js';
import { partialDatePattern } from '../../schema/shared/scalars.js';

interface Options {
  nullable?: true;
  unique?: true;
}

export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[. ]/g, '_')
    .toLowerCase();
}

const quoted = (name: string): string => `"${snakeCase(name)}"`;
const literals = (values: object): string =>
  Object.keys(values)
    .map((value) => `'${value}'`)
    .join(', ');

function plain(type: ColumnOptions['type'], extra: ColumnOptions = {}) {
  return (options: Options = {}): PropertyDecorator =>
    Column({ ...extra, ...(type === undefined ? {} : { type }), ...options });
}

export const TextColumn = plain('text');
export const TextListColumn = plain('text', { array: true });
export const IntColumn = plain('int');
export const BooleanColumn = plain('boolean');
export const DateColumn = plain('date');
export const DecimalColumn = plain('numeric');
export const FteColumn = plain('numeric', { precision: 10, scale: 2 });
export const PenceColumn = plain('bigint', {
  transformer: { to: (pence: unknown) => pence, from: (text: string | null) => (text === null ? null : Number(text)) },
});
/** The change that brought the record into its present form: the database's own, and read only by way of its history. */
export const ChangeColumn = plain('bigint', {
  default: () => 'current_change()',
  select: false,
  insert: false,
  update: false,
});

/** One of a contract enum's values, kept as its name; the database refuses any other. */
export function EnumColumn<Name extends string>(values: Enumeration<Name>, options: Options = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'text', ...options })(prototype, property);
    Check(`${quoted(String(property))} in (${literals(values)})`)(prototype, property);
  };
}

export function PartialDateColumn(options: Options = {}): PropertyDecorator {
  return (prototype, property) => {
    Column({ type: 'text', ...options })(prototype, property);
    Check(partialDateCheck(quoted(String(property))))(prototype, property);
  };
}

/** A date that no calendar has is refused when it is written, not found out when a list compares it. */
function partialDateCheck(column: string): string {
  return `${column} ~ '${partialDatePattern}' and (${column} like 'XXXX%' or latest_day(${column}) is not null)`;
}

/** The key of another table's row, named as text so that no row's code imports a later one. `<field>Id` backs the edge `<field>`. */
export function KeyTo(row: string, options: Options & { type?: 'uuid' | 'text' } = {}): PropertyDecorator {
  const { type = 'uuid', ...rest } = options;
  return (prototype, property) => {
    Column({ type, ...rest })(prototype, property);
    // Facts point at each other in circles: their loader checks keys when all of them are in.
    ForeignKey(row, { deferrable: 'INITIALLY IMMEDIATE' })(prototype, property);
    if (rest.unique === undefined) Index()(prototype, property);
  };
}

/** A figure's four columns, `<field>_state` and so on, with the rule that only KNOWN and DISPUTED have a value. */
export function FigureColumn(columns: () => new () => object): PropertyDecorator {
  return (prototype, property) => {
    Column(columns)(prototype, property);
    const column = (part: string): string => quoted(`${String(property)}_${part}`);
    Check(
      `${column('state')} in (${literals(FigureState)}) and ${column('qualifier')} in (${literals(Qualifier)})` +
        ` and (${column('state')} = 'DISPUTED' or (${column('state')} = 'KNOWN') = (${column('value')} is not null))` +
        ` and (${column('state')} = 'PROMISED') = (${column('promised_for')} is not null)` +
        ` and (${column('promised_for')} is null or ${partialDateCheck(column('promised_for'))})`,
    )(prototype, property);
  };
}

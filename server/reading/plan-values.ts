/** Plans what a record says of itself: its columns, and what is worked out for it. */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { anyCaller } from './later.js';
import type { FieldLink } from './model.js';
import { AnsweredElsewhere } from './answered-elsewhere.js';
import type { FieldArguments, Planning } from './planning.js';
import type { Column, Place, RowSet } from './row-set.js';
import { name, sql } from './sql.js';
import { summaryByKey } from './statements.js';
import { Form, Kind, type Tape } from './tape.js';

type Link<Of extends FieldLink['kind']> = Extract<FieldLink, { kind: Of }>;
type Field = GraphQLField<unknown, unknown>;

/** A column of the table, or the columns of a figure. */
export function writeStored(
  planning: Planning,
  tape: Tape,
  place: Place,
  { name: field, type }: Field,
  nodes: readonly FieldNode[],
): void {
  const named = getNamedType(type);
  if (isObjectType(named)) {
    writeParted(planning, tape, place.set, named, nodes, (path) => place.stored(`${field}.${path}`));
  } else if (field === 'id') {
    const column = place.set.send(place.stored(field));
    tape.literal(`"${place.noun.name}:`).step(Kind.VALUE, { column, form: Form.BARE }).literal('"');
  } else if (isListType(getNullableType(type))) {
    const column = place.value(`${field} as JSON`, () => sql`to_json(${place.columnOf(field)})`, 'json');
    tape.step(Kind.VALUE, { column: place.set.send(column), form: Form.JSON, nullable: !isNonNullType(type) });
  } else writeValue(tape, place.set, place.stored(field), type);
}

export function writeExpression(
  tape: Tape,
  place: Place,
  { expression }: Link<'expression'>,
  { name: field, type }: Field,
): void {
  const tools = { today: sql`${anyCaller.today}::date` };
  const column = place.value(field, () => expression((of) => place.columnOf(of), tools));
  writeValue(tape, place.set, column, type);
}

/** Worked out once for all rows of the set; a row without a result has none. */
export function writeSummary(
  planning: Planning,
  tape: Tape,
  place: Place,
  link: Link<'summary'>,
  given: FieldArguments<{ asAt?: string | null }>,
  { type }: Field,
  nodes: readonly FieldNode[],
): void {
  const { set } = place;
  const key = place.stored('id');
  const summary = `s${String(set.index)}_${String(set.summaries.length)}`;
  const keys = sql`array(select distinct ${name(key.name)} from ${name(set.alias)})`;
  const statement = summaryByKey(planning.reading.model, link, keys, planning.dayOf(given), anyCaller);
  set.summaries.push({ alias: summary, statement, key });
  const part = (path: string): Column =>
    set.column(`${summary}.${path}`, 'LATE', () => sql`${name(summary)}.${name(path)}`);
  const named = getNamedType(type);
  if (isObjectType(named)) {
    tape.whenPresent(set.send(part('k')), !isNonNullType(type), () => {
      writeParted(planning, tape, set, named, nodes, part);
    });
  } else writeValue(tape, set, part('value'), type);
}

/** An object whose fields are columns; `part` gives the column of a path such as `vacant.state`. */
function writeParted(
  planning: Planning,
  tape: Tape,
  set: RowSet,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  part: (path: string) => Column,
): void {
  planning.eachField(tape, type, nodes, (field, below) => {
    const inner = getNamedType(field.type);
    if (isObjectType(inner)) writeParted(planning, tape, set, inner, below, (path) => part(`${field.name}.${path}`));
    else writeValue(tape, set, part(field.name), field.type);
  });
}

function writeValue(tape: Tape, set: RowSet, wanted: Column, type: GraphQLOutputType): void {
  const form = formOf(getNamedType(type));
  tape.step(Kind.VALUE, { column: set.send(wanted), form, nullable: !isNonNullType(type) });
}

const forms: Readonly<Record<string, Form>> = {
  Int: Form.NUMBER,
  Pence: Form.NUMBER,
  Boolean: Form.BOOLEAN,
  String: Form.TEXT,
  Date: Form.DATE,
  PartialDate: Form.PLAIN,
  ReportingPeriod: Form.PLAIN,
  DateTime: Form.MOMENT,
  Decimal: Form.DECIMAL,
  Fte: Form.FTE,
};

function formOf(type: GraphQLOutputType): Form {
  // The database refuses a value that its enum has not.
  const form = isEnumType(type) ? Form.PLAIN : isLeafType(type) ? forms[type.name] : undefined;
  if (form === undefined) throw new AnsweredElsewhere(`no form is known for ${String(type)}`);
  return form;
}

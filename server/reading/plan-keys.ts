/** Plans what keys lead to: the one record of another noun, and the record of any noun that something is about. */
import type { FieldNode } from 'graphql';
import { isKindOf } from '../../schema/shared/edges.js';
import { anyCaller } from './later.js';
import type { FieldLink, NounModel } from './model.js';
import type { Planning } from './planning.js';
import { below, Place } from './row-set.js';
import { cast, name, sql, visible } from './sql.js';
import { Kind, type Tape } from './tape.js';

type Link<Of extends FieldLink['kind']> = Extract<FieldLink, { kind: Of }>;

export function writeOne(
  planning: Planning,
  tape: Tape,
  place: Place,
  { target: noun, keyField, edge }: Link<'one'>,
  nodes: readonly FieldNode[],
): void {
  const target = planning.model(noun);
  // Many rows lead to few: what they lead to is looked up once each, whatever the size of its table.
  if (!place.set.isSingle || planning.leadsToMany(target, nodes)) {
    writeShared(planning, tape, place, keyField, target, edge.required, nodes);
    return;
  }
  const joined = joinTo(place, keyField, target);
  const isThere = joined.value('is there', () => sql`nullif(${joined.columnOf('id')} is not null, false)`, 'boolean');
  tape.whenPresent(joined.set.send(isThere), !edge.required, () => {
    planning.writeRecord(tape, joined, nodes);
  });
}

/** What the one row of a set leads to is read beside it; hidden, it is as good as none. */
function joinTo(place: Place, keyField: string, target: NounModel): Place {
  const { set } = place;
  const alias = `j${String(set.joins.length)}`;
  const joined = new Place(set, target, alias);
  const on = sql`${joined.columnOf('id')} = ${place.forJoin(keyField)} and ${visible(target, alias, anyCaller)}`;
  set.joins.push({ alias, table: name(target.table), on });
  return joined;
}

/** Read and written once, however many rows lead to it: each of them repeats what was written. */
export function writeShared(
  planning: Planning,
  tape: Tape,
  place: Place,
  keyField: string,
  target: NounModel,
  isRequired: boolean,
  nodes: readonly FieldNode[],
): void {
  const { set } = place;
  const key = place.stored(keyField);
  const isLedTo = sql`t.id = any(array(select distinct ${name(key.name)} from ${name(set.alias)})) and ${visible(target, 't', anyCaller)}`;
  const shared = planning.addShared(
    target,
    (values) => sql`select ${values} from ${name(target.table)} t where ${isLedTo}`,
  );
  shared.set.key = shared.set.send(shared.stored('id'));
  const view = planning.writeView(shared, nodes);
  tape.step(Kind.REPEAT, { column: set.send(key), nullable: !isRequired, views: [view] });
}

/** What a record is about may be of many nouns: each is a set of its own, and one of them has the row. */
export function writeAbout(
  planning: Planning,
  tape: Tape,
  place: Place,
  link: Link<'about'>,
  nodes: readonly FieldNode[],
): void {
  const [type, key] = [place.stored(`${link.field}Type`), place.stored(`${link.field}Id`)];
  const [general] = link.edge.target;
  const targets = [...planning.reading.model.values()].filter(({ noun }) => isKindOf(noun, general));
  const views = targets.map((target) => {
    const found = sql`case p.${name(type.name)} when ${target.name} then p.${name(key.name)}${cast(target.keyType)} end`;
    const source = below(
      place,
      (_, values) =>
        sql`select ${values} from ${name(target.table)} t where t.id = ${found} and ${visible(target, 't', anyCaller)}`,
    );
    return planning.writeView(
      planning.addBelow(target, place, source, () => 1),
      nodes,
    );
  });
  tape.step(Kind.FIRST_ROW, { views });
}

/** Plans one record: each field it is asked for, in order, by what the field leads to. */
import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { writeAbout, writeOne } from './plan-keys.js';
import { writeConnection, writeParts } from './plan-lists.js';
import { writeExpression, writeStored, writeSummary } from './plan-values.js';
import type { Planning } from './planning.js';
import type { Place } from './row-set.js';
import type { Tape } from './tape.js';

/** Writes the record at a place, with what is asked for below `above`. */
export function writeRecord(planning: Planning, tape: Tape, place: Place, above: readonly FieldNode[]): void {
  const type = planning.objectType(place.noun.name);
  planning.eachField(tape, type, above, (field, nodes) => {
    writeField(planning, tape, place, type, field, nodes);
  });
}

function writeField(
  planning: Planning,
  tape: Tape,
  place: Place,
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): void {
  const link = place.noun.fields.get(field.name);
  switch (link?.kind) {
    case undefined:
      writeStored(planning, tape, place, field, nodes);
      break;
    case 'expression':
      writeExpression(tape, place, link, field);
      break;
    case 'summary':
      writeSummary(planning, tape, place, link, planning.arguments(owner, nodes), field, nodes);
      break;
    case 'one':
      writeOne(planning, tape, place, link, nodes);
      break;
    case 'about':
      writeAbout(planning, tape, place, link, nodes);
      break;
    case 'parts':
      writeParts(planning, tape, place, link, nodes);
      break;
    case 'many':
    case 'through':
    case 'annotations': {
      const target = planning.model(link.target);
      writeConnection(planning, tape, { nodes, given: planning.arguments(owner, nodes), parent: place, link, target });
    }
  }
}

/** What changed between two contracts, and which of it clients were not given time for. */
import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface Difference {
  /** `Area.name`, `Area.lines.first`, `Colour.RED`. */
  path: string;
  message: string;
  /** As the library names it: FIELD_REMOVED. */
  type: string;
  isBreaking: boolean;
}

/** Clients are given so long. */
export const noticeMonths = 6;

/** Words about an element that change do not change the contract. */
const onlyWords = /DESCRIPTION/;

export async function differences(before: GraphQLSchema, after: GraphQLSchema): Promise<Difference[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ type }: Change) => !onlyWords.test(String(type)))
    .map(({ path = '', message, type, criticality, meta }: Change) => ({
      path,
      message: [message.replace(/\.$/, ''), reasonIn(meta)].filter(Boolean).join(': '),
      type: String(type),
      isBreaking: criticality.level === CriticalityLevel.Breaking,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Of an element that is to go. */
function reasonIn(meta: unknown): string | undefined {
  return (meta as { deprecationReason?: string } | undefined)?.deprecationReason?.replace(/\.$/, '');
}

/** Those that break clients, and were not announced long enough in the contract that clients have. */
export function tooSoon(found: readonly Difference[], before: GraphQLSchema, today: string): Difference[] {
  return found.filter(({ isBreaking, path }) => isBreaking && !isAnnounced(before, path, today));
}

function isAnnounced(before: GraphQLSchema, path: string, today: string): boolean {
  const [typeName = '', ...rest] = path.split('.');
  const type = before.getType(typeName.replace(/^@/, ''));
  if (type === undefined) return false;
  if (rest.length > 0) return reasonsAt(type, rest).some((reason) => isLongAgo(reason, today));
  // A type cannot be deprecated: what leads to it can.
  const leading = reasonsLeadingTo(before, type);
  return leading.length > 0 && leading.every((reason) => isLongAgo(reason, today));
}

type Reason = string | null | undefined;

/** Of the element itself and of what it is part of. */
function reasonsAt(type: GraphQLNamedType, [name = '', argument]: readonly string[]): Reason[] {
  if (isEnumType(type)) return [type.getValue(name)?.deprecationReason];
  if (isInputObjectType(type)) return [type.getFields()[name]?.deprecationReason];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const field = type.getFields()[name];
  return [field?.deprecationReason, field?.args.find((each) => each.name === argument)?.deprecationReason];
}

function reasonsLeadingTo(schema: GraphQLSchema, target: GraphQLNamedType): Reason[] {
  return Object.values(schema.getTypeMap()).flatMap((type): Reason[] => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).flatMap((field) =>
        getNamedType(field.type) === target ? [field.deprecationReason] : [],
      );
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      ...(getNamedType(field.type) === target ? [field.deprecationReason] : []),
      ...field.args
        .filter((argument) => getNamedType(argument.type) === target)
        .map((argument) => argument.deprecationReason ?? field.deprecationReason),
    ]);
  });
}

/** `Since 2026-05-01: use lines instead.` */
function isLongAgo(reason: Reason, today: string): boolean {
  const since = /\b\d{4}-\d{2}-\d{2}\b/.exec(reason ?? '')?.[0];
  if (since === undefined) return false;
  const end = new Date(`${since}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + noticeMonths);
  return end.toISOString().slice(0, 10) <= today;
}

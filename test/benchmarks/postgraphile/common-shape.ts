/** PostGraphile's answers in the shape of the contract: money as numbers, figures as objects, pathways without their fundings. */
import { withNouns } from '../with-nouns.js';

const money = /^(amount|approvedValue|actualValue)$/;
const figurePart = /^(\w+)(State|Value)$/;

export function toCommonShape(data: unknown): unknown {
  return withNouns(shaped(data));
}

function shaped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shaped);
  if (typeof value !== 'object' || value === null) return value;
  const shape: Record<string, unknown> = {};
  for (const [field, found] of Object.entries(value) as [string, unknown][]) {
    const told = money.test(field) && found !== null ? Number(found) : found;
    const [, figure, part] = figurePart.exec(field) ?? [];
    if (figure !== undefined && part !== undefined) {
      shape[figure] = { ...(shape[figure] as object | undefined), [part.toLowerCase()]: told };
    } else if (field === 'pathwayFundings') shape['pathways'] = { nodes: pathwaysOf(found) };
    else shape[field] = shaped(told);
  }
  return shape;
}

function pathwaysOf(fundings: unknown): unknown {
  const { nodes } = fundings as { nodes: readonly { pathway: { name: string } }[] };
  const pathways = nodes.map(({ pathway }) => pathway);
  return shaped(pathways.sort((one, other) => (one.name < other.name ? -1 : 1)));
}

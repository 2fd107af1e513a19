import { LinkPathway, type LinkPathwayInput } from '../../schema/waits/link-pathway.js';
import type { ClassType } from 'type-graphql';
import type { FindOptionsWhere } from 'typeorm';
import type { FactRow } from '../database/recorded-row.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PathwayCapacityRow } from './pathway-capacity.entity.js';
import { PathwayFundingRow } from './pathway-funding.entity.js';
import { PathwayTeamRow } from './pathway-team.entity.js';
import { PathwayRow } from './pathway.entity.js';

interface Kind {
  row: ClassType<FactRow>;
  noun: string;
  id: 'lineId' | 'requestId' | 'teamId' | 'assumptionId';
  /** The column that says for what of the pathway. */
  part: 'use' | 'work' | 'step';
}

const kinds: readonly Kind[] = [
  { row: PathwayFundingRow, noun: 'InvestmentLine', id: 'lineId', part: 'use' },
  { row: PathwayFundingRow, noun: 'FundingRequest', id: 'requestId', part: 'use' },
  { row: PathwayTeamRow, noun: 'Team', id: 'teamId', part: 'work' },
  { row: PathwayCapacityRow, noun: 'CapacityAssumption', id: 'assumptionId', part: 'step' },
];

export const linkPathway = write(LinkPathway, async (door, input) => {
  const { row, noun, id, part } = kindOf(input);
  const pathway = await door.take(PathwayRow, input.pathwayId, 'pathwayId');
  const { id: key } = await door.refer(noun, String(input[id]), id);
  const words = optionalText(input.part, 'part');
  const earlier = await door.manager.findBy(row, { pathwayId: pathway.id, [id]: key } as FindOptionsWhere<FactRow>);
  if (earlier.some((link) => (link as unknown as Record<string, unknown>)[part] === words))
    refuse('ALREADY_LINKED', 'This link is on record. Say what part it is for, where it is another.', id);
  const link = {
    ...(await door.statement(input, pathway)),
    areaId: pathway.areaId,
    pathwayId: pathway.id,
    [id]: key,
    [part]: words,
  };
  await door.insert(row, link);
  return { pathway: pathway.id };
});

function kindOf(input: LinkPathwayInput): Kind {
  const [kind, ...others] = kinds.filter(({ id }) => input[id] != null);
  if (kind === undefined || others.length > 0)
    refuse('ONE_LINK', `Name one of ${kinds.map(({ id }) => id).join(', ')}. Send a link each.`);
  return kind;
}

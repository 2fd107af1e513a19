import { OpenInvestmentLine } from '../../schema/finance/open-investment-line.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { FundingSourceRow } from './funding-source.entity.js';
import { InvestmentLineRow } from './investment-line.entity.js';
import { takePlace } from '../places/take-place.js';

export const openInvestmentLine = write(OpenInvestmentLine, async (door, input) => {
  const area = await takePlace(door, input.areaId);
  const pot = await door.referIfGiven(FundingSourceRow, input.fundingSourceId, 'fundingSourceId');
  if (pot !== null && pot.areaId !== area.id)
    refuse('OTHER_AREA', 'This pot is for another area. Take one of the line’s own area.', 'fundingSourceId');
  const line = await door.insert(InvestmentLineRow, {
    ...(await door.statement(input, pot ?? area)),
    areaId: area.id,
    fundingSourceId: pot?.id ?? null,
    s251LineId: await codeOf(door, 's251', input.s251LineId, 's251LineId'),
    subjectiveGroupId: await codeOf(door, 'cipfa-subjective', input.subjectiveGroupId, 'subjectiveGroupId'),
    title: text(input.title, 'title'),
    purpose: text(input.purpose, 'purpose'),
    recurrence: input.recurrence,
    actualsBasis: input.actualsBasis,
  });
  return { line };
});

/** Lists change by year: `s251-2024` is one of the lists `s251`. */
async function codeOf(door: Door, list: string, id: string | null | undefined, path: string): Promise<string | null> {
  const code = await door.referIfGiven<{ id: string; listId: string }>('Code', id, path);
  if (code === null) return null;
  const [of] = await door.ask<{ slug: string }>(sql`select slug from code_list where id = ${code.listId}`);
  if (of?.slug !== list && of?.slug.startsWith(`${list}-`) !== true)
    refuse('WRONG_CODE_LIST', `This code is of the list ${String(of?.slug)}. Take one of ${list}.`, path);
  return code.id;
}

import { RecordRecruitmentEvent } from '../../schema/workforce/record-recruitment-event.js';
import type { RecruitmentStage } from '../../schema/workforce/recruitment-event.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { daysOf } from './days-of.js';
import { RecruitmentEventRow } from './recruitment-event.entity.js';
import { clash, type Step } from './recruitment-rules.js';
import { takeEach } from './take-each.js';
import { VacancyRow } from './vacancy.entity.js';
import { optionalImpersonal } from '../platform/persons.js';

interface Told {
  vacancyId: string;
  stage: RecruitmentStage;
  happenedOn: string;
}

export const recordRecruitmentEvent = write(RecordRecruitmentEvent, async (door, input) => {
  const items = batch(input.items);
  const vacancies = await takeEach(
    door,
    VacancyRow,
    items.map(({ vacancyId }) => vacancyId),
  );
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const keys = vacancies.rows.map(({ id }) => id);
  const onRecord = await door.ask<Told>(
    sql`select vacancy_id as "vacancyId", stage, happened_on as "happenedOn" from recruitment_event where vacancy_id = any(${keys}::uuid[])`,
  );
  const spanOf = await daysOf(
    door,
    [...onRecord, ...items].map(({ happenedOn }) => happenedOn),
  );

  const steps = new Map<string, (Step & Told)[]>(keys.map((key) => [key, []]));
  const put = (told: Told): Step & Told => {
    const step = { ...told, ...spanOf(told.happenedOn) };
    steps.get(told.vacancyId)?.push(step);
    return step;
  };
  for (const told of onRecord) put(told);

  const taken = await eachItem(items, 'items', (item, path) => {
    const vacancy = vacancies.at(item.vacancyId, `${path}.vacancyId`);
    const { stage, happenedOn } = item;
    const { earliest } = spanOf(happenedOn);
    if (earliest !== null && earliest > door.today)
      refuse(
        'IN_THE_FUTURE',
        `${happenedOn} is still to come. Record the step when it was taken.`,
        `${path}.happenedOn`,
      );
    if (earliest !== null && vacancy.closedOn !== null && earliest > vacancy.closedOn)
      refuse(
        'VACANCY_CLOSED',
        `This vacancy was ${vacancy.status} on ${vacancy.closedOn}. Record the step with the vacancy it belongs to.`,
        `${path}.vacancyId`,
      );
    if (steps.get(vacancy.id)?.some((step) => step.stage === stage && step.happenedOn === happenedOn))
      refuse('STEP_ON_RECORD', `${stage} is on record for ${happenedOn} already. Leave it out.`, path);
    const note = optionalImpersonal(item.note, `${path}.note`);
    return { vacancy, note, step: put({ vacancyId: vacancy.id, stage, happenedOn }) };
  });

  const events = await eachItem(taken, 'items', ({ vacancy, note, step }, path) => {
    const { vacancyId, stage, happenedOn } = step;
    const other = clash(
      step,
      (steps.get(vacancyId) ?? []).filter((each) => each !== step),
    );
    if (other !== undefined)
      refuse(
        'STAGE_OUT_OF_ORDER',
        `${stage} on ${happenedOn} does not go with ${other.stage} on ${other.happenedOn}. Correct the date, or record first who withdrew or that the post was advertised again.`,
        `${path}.stage`,
      );
    const visibility = input.visibility ?? vacancy.visibility;
    return { ...stated, visibility, areaId: vacancy.areaId, vacancyId, stage, happenedOn, note };
  });
  return { events: await door.insertAll(RecruitmentEventRow, events) };
});

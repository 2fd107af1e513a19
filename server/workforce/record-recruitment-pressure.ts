import { RecordRecruitmentPressure } from '../../schema/workforce/record-recruitment-pressure.js';
import { checkRate } from '../platform/write/count-rules.js';
import { figure, optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { RecruitmentPressureRow } from './recruitment-pressure.entity.js';
import { statedOfTeam } from './stated-of-team.js';

export const recordRecruitmentPressure = write(RecordRecruitmentPressure, async (door, input) => {
  const lagMonths = figure(input.lagMonths, 'lagMonths');
  checkRate(lagMonths, 'lagMonths');
  const pressure = await door.insert(RecruitmentPressureRow, {
    ...(await statedOfTeam(door, input)),
    cause: input.cause,
    detail: text(input.detail, 'detail'),
    response: optionalText(input.response, 'response'),
    lagMonths,
  });
  return { pressure };
});

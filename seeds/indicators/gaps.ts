/** What a reader would want to know of an indicator or a claim and the sources do not say. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const gap = (
  about: readonly [noun: 'Indicator' | 'Claim' | 'Target', key: string],
  area: string,
  from: string,
  asAt: string,
  topic: string,
  detail: string,
) => ({
  key: `${about.join(' ')} ${area} ${topic}`,
  aboutType: about[0],
  aboutId: idOf(...about),
  areaId: idOf('Area', area),
  sourceId: passage(from),
  asAt,
  topic,
  detail,
});

const in2019 = '2019-03~';
const framework =
  'An indicator framework across health, education and youth justice was being built, down to single schools, to set children with SEND against all children. No value and no date is given.';

export const gaps: SeedTable = facts(InformationGapRow, { state: 'UNKNOWN' } as const, [
  gap(
    ['Indicator', 'send-complaints'],
    'wirral',
    '000 ¶1',
    '2024-10-16',
    'Number of complaints by theme',
    'Complaints are called high. Neither their number nor how many were about missed deadlines or communication is given.',
  ),
  gap(
    ['Claim', '000 71 homeschooled'],
    'wirral',
    '000 ¶21',
    '2024-10-16',
    'Why 71 children are educated at home',
    'Members asked why there are so many. The answer tells of home visits and gives no reason.',
  ),
  gap(
    ['Claim', '001 timeliness 2020/21'],
    'wirral',
    '001 §3.21',
    '2022-09-14',
    'Kind of year and definition behind 24% and 40%',
    'The report says neither which kind of year 2020/21 is nor whether exceptions are counted.',
  ),
  gap(
    ['Claim', '001 tribunal 2020/21'],
    'wirral',
    '001 §3.21',
    '2022-09-14',
    'What is counted in 8.12% and 4.09%',
    'Which requests and which outcomes at tribunal are meant is not stated.',
  ),

  gap(
    ['Claim', '002 386 children more'],
    'worcestershire',
    '002 ¶8',
    in2019,
    'Which children the shares of 1.4% and 1.9% are out of',
    'The minutes name neither the pupils counted nor the year.',
  ),
  gap(
    ['Indicator', 'looked-after-health-assessments'],
    'worcestershire',
    '002 ¶21',
    in2019,
    'Looked-after children with an up-to-date health assessment',
    'A good improvement is reported, without a number before or after.',
  ),
  gap(
    ['Target', '002 all schools good'],
    'worcestershire',
    '002 ¶23',
    in2019,
    'When SEND provision in all schools will be judged good',
    'Members asked for a date. The answer explains why the system is complex and names none.',
  ),
  gap(
    ['Indicator', 'schools-send-judged-good'],
    'worcestershire',
    '002 ¶23',
    in2019,
    'How many schools’ SEND provision is judged good',
    'No number is given.',
  ),
  gap(
    ['Indicator', 'requests-by-source'],
    'worcestershire',
    '002 ¶15',
    in2019,
    'Requests by schools and by parents',
    'Members asked whether schools raise concerns too early. The answer is an experience; the return had no column for who makes a request until a later version.',
  ),
  gap(
    ['Indicator', 'send-exclusions'],
    'worcestershire',
    '002 ¶17',
    in2019,
    'Exclusions of children with SEND and of all children',
    framework,
  ),
  gap(
    ['Indicator', 'send-attendance'],
    'worcestershire',
    '002 ¶17',
    in2019,
    'Attendance of children with SEND and of all children',
    framework,
  ),
  gap(
    ['Indicator', 'send-persistent-absence'],
    'worcestershire',
    '002 ¶17',
    in2019,
    'Persistent absence of children with SEND and of all children',
    framework,
  ),

  gap(
    ['Indicator', 'ehcp-20-weeks'],
    'herefordshire',
    '003 ¶5',
    '2023-23~',
    'Monthly shares of plans in time',
    'A range of 78 to 95% is given, and no month by itself, so neither a trend nor its limits can be worked out.',
  ),
  gap(
    ['Claim', '003 growth below national'],
    'herefordshire',
    '003 ¶2',
    '2023-23~',
    'National growth in plans',
    'The county’s growth is called slightly below the national one, which is not given.',
  ),

  gap(
    ['Indicator', 'ehcp-20-weeks'],
    'unnamed-004',
    '004 ¶4',
    'XXXX-01~',
    'Share of plans within 20 weeks',
    'Called a high percentage, without a number.',
  ),
  gap(
    ['Indicator', 'annual-review-meetings'],
    'unnamed-004',
    '004 ¶7',
    'XXXX-01~',
    'Number of completed annual reviews',
    'The committee asked for a clear position. No number is given and none is promised; what is promised for March is how many plans have been entered by hand.',
  ),
  gap(
    ['Target', '004 statutory compliance'],
    'unnamed-004',
    '004 ¶7',
    'XXXX-01~',
    'Recovery trajectory towards statutory compliance',
    'A plan over several years is called for. Neither its steps nor its end are given.',
  ),
]);

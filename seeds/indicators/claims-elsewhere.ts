/** What was said in public of Worcestershire, Herefordshire, England, Stoke-on-Trent and the council that source 004 does not name. */
import { about, known, moreThan, type SeedTable } from '../seed.js';
import { claimed, onTime, onTimeWithExceptions, type Told } from './claim.js';

const specialSchools = {
  indicator: 'special-school-share',
  from: '002 ¶8',
  claimantRole: 'Interim SEND Group Manager',
  claimedPeriod: 'not stated; told as the present, in March 2019',
  claimedFor: '2019-03~',
  verdict: 'NOT_CHECKED',
} as const;

const worcestershire2019: readonly Told[] = [
  {
    key: '002 special schools England',
    ...specialSchools,
    area: 'england',
    statement: 'Nationally 1.4% of children attend a special school.',
    value: known('1.4'),
    unit: 'PERCENT',
    verdictReason: 'The statistics of 2019 were not looked up.',
  },
  {
    key: '002 special schools Worcestershire',
    ...specialSchools,
    area: 'worcestershire',
    earlier: '002 special schools England',
    statement: 'In Worcestershire 1.9% of children attend a special school.',
    value: known('1.9'),
    unit: 'PERCENT',
    verdictReason: 'The statistics of 2019 were not looked up.',
  },
  {
    key: '002 386 children more',
    ...specialSchools,
    area: 'worcestershire',
    earlier: '002 special schools Worcestershire',
    statement: 'That is 386 children more than the national share would give.',
    value: known('386'),
    unit: 'COUNT',
    direction: 'UP',
    implies: 'The difference of 0.5 points is 386 children, so the shares are of about 77,200 pupils.',
    verdictReason: 'The three figures agree with each other. The statistics of 2019 were not looked up.',
  },
  {
    key: '002 looked-after health assessments',
    area: 'worcestershire',
    indicator: 'looked-after-health-assessments',
    from: '002 ¶21',
    claimantRole: 'Officers before the panel',
    statement: 'More looked-after children have a health assessment that is up to date.',
    wording: 'a good improvement',
    direction: 'BETTER',
    claimedPeriod: 'not stated; told in March 2019',
    claimedFor: '2019-03~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'No number is given, neither before nor after.',
  },
  {
    key: '002 parents press for a diagnosis',
    area: 'worcestershire',
    indicator: 'requests-by-source',
    from: '002 ¶15',
    claimantRole: 'SEND Group Manager',
    statement: 'In her experience parents press for a diagnosis more often than schools raise concerns too early.',
    wording: 'more likely',
    claimedPeriod: 'not stated; told in March 2019',
    claimedFor: '2019-03~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'An experience, not a count. Who makes a request was not collected then.',
  },
];

const plans = {
  area: 'herefordshire',
  indicator: 'ehc-plans',
  from: '003 ¶2',
  claimantRole: 'Service Director, Education, Skills and Learning',
  verdict: 'CONSISTENT',
} as const;
const january = (years: string) => `dfe-ehc-plans-january herefordshire ${years}|AY`;

const herefordshire2023: readonly Told[] = [
  {
    key: '003 about 1,400 plans',
    ...plans,
    statement: 'About 1,400 children in the county have a plan.',
    value: about('1400'),
    unit: 'COUNT',
    claimedPeriod: 'not stated; told as the present, in about autumn 2023',
    claimedFor: '2023-23~',
    verdictReason: 'Published are 1,284 in January 2023 and 1,461 in January 2024; the claim lies between.',
    against: {
      [january('2022/2023')]: 'Before the claim, and lower.',
      [january('2023/2024')]: 'After the claim, and higher.',
    },
  },
  {
    key: '003 plans up 10%',
    ...plans,
    earlier: '003 about 1,400 plans',
    statement: 'Plans have grown by 10% in twelve months.',
    value: known('10'),
    unit: 'PERCENT',
    direction: 'UP',
    claimedPeriod: 'the twelve months before about autumn 2023',
    claimedFor: '2023-23~',
    implies: 'About 1,273 plans twelve months before.',
    verdictReason:
      'Published are 1,284 in January 2023, near the 1,273 that the claim implies. From January 2023 to January 2024 growth was 13.8%.',
    against: {
      [january('2022/2023')]: 'Near what the claim implies.',
      'derived-plans-growth herefordshire 2023/2024|AY': 'Higher, over a later twelve months.',
    },
  },
  {
    key: '003 plans up 50% since 2017',
    ...plans,
    earlier: '003 about 1,400 plans',
    statement: 'Plans have grown by 50% since 2017.',
    value: known('50'),
    unit: 'PERCENT',
    direction: 'UP',
    claimedPeriod: '2017 to about autumn 2023',
    claimedFor: '2023-23~',
    implies: 'About 933 plans in 2017.',
    verdictReason: 'The earliest count held here is 939 in January 2019, near the 933 that the claim implies.',
    against: { [january('2018/2019')]: 'Near what the claim implies for 2017, though two years later.' },
  },
  {
    key: '003 growth below national',
    ...plans,
    statement: 'Growth is slightly below the national average.',
    wording: 'slightly below',
    direction: 'UP',
    claimedPeriod: 'not stated; told in about autumn 2023',
    claimedFor: '2023-23~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'The number of plans in England in those years is not held here.',
  },
  {
    key: '003 national 49% on time',
    area: 'england',
    indicator: 'ehcp-20-weeks',
    unit: 'PERCENT',
    from: '003 ¶5',
    claimantRole: 'Officers before the committee',
    statement: 'Nationally about 49% of plans meet the 20 weeks.',
    value: about('49'),
    claimedPeriod: 'not stated',
    claimedFor: '2022~',
    verdict: 'MATCH',
    verdictReason: 'Published is 49.2% for 2022 without exceptions (47.7% with them).',
    against: {
      [onTime('england', 2022)]: 'The same, rounded.',
      [onTimeWithExceptions('england', 2022)]: 'Lower: the claim leaves exceptions out.',
    },
  },
  {
    key: '003 78 to 95% on time',
    area: 'herefordshire',
    indicator: 'ehcp-20-weeks',
    definition: 'herefordshire-ehcp-20-weeks-monthly',
    unit: 'PERCENT',
    from: '003 ¶5',
    claimantRole: 'Officers before the committee',
    statement: 'Month by month, 78 to 95% of plans meet the 20 weeks.',
    value: known('78'),
    upperValue: '95',
    wording: 'consistently between 78 and 95%, month on month',
    claimedPeriod: 'month on month; which months is not stated',
    claimedFor: '2023~',
    verdict: 'INCONSISTENT',
    verdictReason:
      'Published are 74.7% for 2022 and 77.1% for 2023. A year cannot lie below every one of its months, so the claim holds only of other months than these years’.',
    against: {
      [onTime('herefordshire', 2022)]: 'Below the lowest month claimed.',
      [onTime('herefordshire', 2023)]: 'Below the lowest month claimed.',
    },
  },
];

const unnamed: readonly Told[] = [
  {
    key: '004 more than 2,850 plans',
    area: 'unnamed-004',
    indicator: 'ehc-plans',
    from: '004 ¶3',
    claimantRole: 'Said in discussion; by whom is not recorded',
    statement: 'There are more than 2,850 EHC plans whose annual reviews are to be managed.',
    value: moreThan('2850'),
    unit: 'COUNT',
    claimedPeriod: 'about January of a year that is not stated',
    claimedFor: 'XXXX-01~',
    verdict: 'NOT_CHECKED',
    verdictReason:
      'The source names neither the council nor the year, and a number of plans does not tell which it is.',
  },
  {
    key: '004 high percentage on time',
    area: 'unnamed-004',
    indicator: 'ehcp-20-weeks',
    from: '004 ¶4',
    claimantRole: 'Said in discussion; by whom is not recorded',
    statement: 'A high percentage of plans is issued within 20 weeks, and statutory duties are fulfilled.',
    wording: 'a high percentage',
    direction: 'HELD',
    claimedPeriod: 'about January of a year that is not stated',
    claimedFor: 'XXXX-01~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'No number is given, and the source names neither the council nor the year.',
  },
];

const stoke = {
  area: 'stoke-on-trent',
  indicator: 'ehcp-20-weeks',
  unit: 'PERCENT',
  from: 'stoke-locum-eps-2025 claim',
  claimantRole: 'Stoke-on-Trent City Council',
} as const;

const stoke2025: readonly Told[] = [
  {
    key: 'Stoke before locums 29%',
    ...stoke,
    statement: 'Before locum psychologists 29% of plans were in time.',
    value: known('29'),
    claimedPeriod: 'before locums; when is not stated',
    verdict: 'DIFFERENT_PERIOD',
    verdictReason: 'Published is 32.8% for 2024. Which months the claim means is not stated.',
    against: { [onTime('stoke-on-trent', 2024)]: 'Somewhat higher, for a whole year.' },
  },
  {
    key: 'Stoke with locums 84%',
    ...stoke,
    earlier: 'Stoke before locums 29%',
    statement: 'With locum psychologists 84% of plans are in time.',
    value: known('84'),
    direction: 'UP',
    claimedPeriod: 'November 2025',
    claimedFor: '2025-11~',
    verdict: 'NOT_CHECKED',
    verdictReason: 'No published year held here covers it.',
  },
];

export const claimsElsewhere: readonly SeedTable[] = [
  ...claimed('2019-03~', worcestershire2019),
  ...claimed('2023-23~', herefordshire2023),
  ...claimed('XXXX-01~', unnamed),
  ...claimed('2025-11', stoke2025),
];

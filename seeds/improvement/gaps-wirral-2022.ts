/** What a reader of the Wirral report of September 2022 would want to know of its actions and dates, and it does not say. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';
import { said } from './improvement-keys.js';

const gap = (name: string, from: string, about: readonly [noun: string, key: string]) => ({
  key: `improvement wirral-2022 ${name}`,
  aboutType: about[0],
  aboutId: idOf(...about),
  ...said('001', from),
});

export const gapsWirral2022: SeedTable = facts(InformationGapRow, { state: 'UNKNOWN' } as const, [
  {
    ...gap('bodies', '§2.1', ['Intervention', 'wirral-wsoa']),
    topic: 'Which other committees are given reports on the statement',
    detail: 'Two are named as examples of several. How often each is reported to is not said.',
  },
  {
    ...gap('change of lead', '§3.1', ['Workstream', 'wirral-wsoa 5']),
    topic: 'What the change of lead meant for workstream 5',
    detail: 'The report gives the change and its reason. Whether the workstream lost time by it is not said.',
  },
  {
    ...gap('deep dive', '§3.4', ['ExternalReview', 'wirral-deep-dive-2022-09']),
    topic: 'Findings of the deep dive of 29 September 2022',
    detail: 'It lay ahead when the report was written, and no later paper that we hold speaks of it.',
  },
  {
    ...gap('dashboard proof', '§3.6', ['EvidenceRequirement', 'wirral-dashboard evidence']),
    topic: 'Proof that the dashboard improved performance',
    detail: 'Expected by November 2022. No paper that we hold shows whether it was given.',
  },
  {
    ...gap('ten deadlines', '§3.7', ['RebaselineTally', 'wirral-ws2-june-2022']),
    topic: 'Which ten deadlines were moved, from when to when',
    detail: 'The ten are counted and not named, and neither their old nor their new dates are given.',
  },
  {
    ...gap('process proof', '§3.9', ['EvidenceRequirement', 'wirral-process evidence']),
    topic: 'What the Monitoring Meeting of November 2022 was shown',
    detail: 'Nothing of that meeting is among our sources.',
  },
  {
    ...gap('support delay', '§3.10', ['SlippageCause', 'wirral dfe commissioning']),
    topic: 'How long support for co-production was held up',
    detail: 'It was a priority from April 2022 and signed off by September. When it should have begun is not given.',
  },
  {
    ...gap('early support dates', '§3.13', ['Rebaseline', 'wirral-early-support extended']),
    topic: 'Old and new date of the early support part',
    detail: 'Timescales were extended; neither date is given, nor who agreed to it.',
  },
  {
    ...gap('late start', '§3.18', ['SlippageCause', 'wirral-ws6 late start']),
    topic: 'How many deadlines of workstream 6 slipped, and how far',
    detail: 'Slippage is stated without a number or a date.',
  },
  {
    ...gap('impact', '§3.20', ['EvidenceRequirement', 'wirral-impact evidence']),
    topic: 'Which of the 31 completed actions have shown an effect',
    detail: 'Evidence may take several months. For which actions there is some already is not said.',
  },
  {
    ...gap('november', '§3.22', ['StatusTally', 'wirral-wsoa 2022-11 complete expected']),
    topic: 'Actions complete in November 2022',
    detail: '89 were expected. No later count of the 102 actions is among our sources.',
  },
]);

/** What disturbed the work, on which days, and what it was said to do. */
import { DisruptionEffectRow } from '../../server/workforce/disruption-effect.entity.js';
import { DisruptionEventRow } from '../../server/workforce/disruption-event.entity.js';
import { DisruptionSpellRow } from '../../server/workforce/disruption-spell.entity.js';
import { facts, idOf, notApplicable, passage, unknown, type SeedTable } from '../seed.js';
import { team, unnamed, wirral2024 } from './workforce-keys.js';

const strike = idOf('DisruptionEvent', 'wirral-industrial-action-2024');
const failure = idOf('DisruptionEvent', 'unnamed-004-annual-review-data');
const strikeDays = passage('wirral-press-2024 strike days');

const strikeSpells = [
  ['2024-10-16', '2024-10-16'],
  ['2024-10-22', '2024-10-22'],
  ['2024-10-24', '2024-10-24'],
  ['2024-10-29', '2024-10-31'],
  ['2024-11-18', '2024-11-29'],
] as const;

export const disruptionFacts: readonly SeedTable[] = [
  facts(DisruptionEventRow, {}, [
    {
      key: 'wirral-industrial-action-2024',
      areaId: wirral2024.areaId,
      asAt: '2024-11-29',
      title: 'Industrial action of the Wirral SEND team',
      kind: 'INDUSTRIAL_ACTION',
      startsOn: '2024-10-16',
      endsOn: '2024-11-29',
      sourceId: strikeDays,
    },
    {
      key: 'unnamed-004-annual-review-data',
      ...unnamed,
      title: 'Technical issues with data on annual reviews',
      kind: 'SYSTEM_FAILURE',
      sourceId: passage('004 ¶3'),
    },
  ]),
  facts(
    DisruptionSpellRow,
    { areaId: wirral2024.areaId, asAt: '2024-11-29', eventId: strike, sourceId: strikeDays },
    strikeSpells.map(([startsOn, endsOn]) => ({ key: `wirral-industrial-action ${startsOn}`, startsOn, endsOn })),
  ),
  facts(DisruptionEffectRow, {}, [
    {
      key: 'wirral-strike recruitment',
      ...wirral2024,
      eventId: strike,
      teamId: team('wirral-send'),
      kind: 'RECRUITMENT_DELAYED',
      delayDays: unknown('A further delay is admitted; how long is not said.'),
      detail: 'The assistant director for education: recruiting new staff will take longer.',
      sourceId: passage('000 ¶11'),
    },
    {
      key: 'wirral-strike training',
      ...wirral2024,
      eventId: strike,
      teamId: team('wirral-send'),
      kind: 'TRAINING_DELAYED',
      delayDays: unknown('A further delay is admitted; how long is not said.'),
      detail: 'The assistant director for education: training new staff will take longer.',
      sourceId: passage('000 ¶11'),
    },
    {
      key: 'wirral-strike recovery plan',
      ...wirral2024,
      eventId: strike,
      teamId: team('wirral-send'),
      kind: 'NONE',
      delayDays: notApplicable('Said to have no adverse effect in this respect.'),
      detail:
        'The assistant director for education: no adverse effect on the recovery plan as a whole. Asserted in answer to members; no working is given.',
      sourceId: passage('000 ¶11'),
    },
    {
      key: 'unnamed-004 manual entry',
      ...unnamed,
      eventId: failure,
      kind: 'DATA_DELAYED',
      delayDays: unknown('Another three months of manual entry are expected; the delay in days is not said.'),
      detail: 'The data point due at the end of December was missed, and records are entered by hand in spreadsheets.',
      sourceId: passage('004 ¶3'),
    },
  ]),
];

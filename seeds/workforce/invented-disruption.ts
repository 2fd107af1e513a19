/** One fictional strike, its days and what it did to whom. */
import { DisruptionEffectRow } from '../../server/workforce/disruption-effect.entity.js';
import { DisruptionEventRow } from '../../server/workforce/disruption-event.entity.js';
import { DisruptionSpellRow } from '../../server/workforce/disruption-spell.entity.js';
import { anchor } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { facts, known, notApplicable, unknown, type SeedTable } from '../seed.js';
import { postType } from './invented-teams.js';

export function inventedDisruption(area: InventedArea): SeedTable[] {
  const told = area.told('workforce');
  const effect = { eventId: area.id('DisruptionEvent', 'strike') };
  return [
    facts(DisruptionEventRow, told, [
      {
        key: area.key('strike'),
        title: 'Strike at the community trust',
        kind: 'INDUSTRIAL_ACTION',
        startsOn: '2025-06-09',
        endsOn: '2025-07-04',
        cause: 'Pay.',
      },
    ]),
    facts(
      DisruptionSpellRow,
      told,
      [
        ['2025-06-09', '2025-06-13'],
        ['2025-06-23', '2025-06-27'],
        ['2025-06-30', '2025-07-04'],
      ].map(([startsOn = anchor, endsOn = anchor]) => ({ key: area.key(startsOn), ...effect, startsOn, endsOn })),
    ),
    facts(DisruptionEffectRow, told, [
      {
        key: area.key('recruitment'),
        ...effect,
        kind: 'RECRUITMENT_DELAYED',
        teamId: area.id('Team', 'salt'),
        postTypeId: postType('speech-therapist'),
        delayDays: known(35),
        detail: 'Interviews for two therapist posts were put off, said the trust’s head of therapy.',
      },
      {
        key: area.key('training'),
        ...effect,
        kind: 'TRAINING_DELAYED',
        teamId: area.id('Team', 'salt'),
        delayDays: known(28),
        detail: 'Induction of new starters waited for supervisors.',
      },
      {
        key: area.key('service'),
        ...effect,
        kind: 'SERVICE_REDUCED',
        teamId: area.id('Team', 'neuro'),
        delayDays: unknown('The trust counts cancelled appointments, not days.'),
        detail: 'Assessments that were not urgent were put off.',
      },
      {
        key: area.key('data'),
        ...effect,
        kind: 'DATA_DELAYED',
        systemId: area.id('SourceSystem', 'case-system'),
        delayDays: known(14),
        detail: 'Health advice was entered by hand afterwards.',
      },
      {
        key: area.key('council'),
        ...effect,
        kind: 'NONE',
        teamId: area.id('Team', 'assessment'),
        delayDays: notApplicable('No delay was claimed.'),
        detail: 'The council’s own teams were not on strike.',
      },
    ]),
  ];
}

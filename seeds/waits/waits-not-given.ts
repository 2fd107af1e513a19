/** Pathways of which nobody has said how long the wait is, where no other gap of theirs says so. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import { area, herefordshire, pathway, unnamed, wirral2024, worcestershire } from './waits-keys.js';

const ofPathway = (slug: string, from: string, detail: string) => ({
  key: `${slug}-waits`,
  aboutType: 'Pathway',
  aboutId: pathway(slug),
  detail,
  sourceId: passage(from),
});
const onlyAShare = 'A share of plans in time is given. How long plans take is not.';

export const waitsNotGiven: SeedTable = facts(
  InformationGapRow,
  { topic: 'How long the wait is', state: 'UNKNOWN' } as const,
  [
    { ...ofPathway('wirral-ehc', '000 ¶1', onlyAShare), ...wirral2024 },
    { ...ofPathway('herefordshire-ehc', '003 ¶5', onlyAShare), ...herefordshire },
    {
      ...ofPathway('unnamed-004-ehc', '004 ¶4', 'A high share of plans in time is told of, without a number.'),
      ...unnamed,
    },
    {
      ...ofPathway(
        'worcestershire-ehc',
        '002 ¶15',
        'Demand for assessments is spoken of. How long one takes is not said.',
      ),
      ...worcestershire,
    },
    {
      ...ofPathway(
        'worcestershire-health-assessment',
        '002 ¶21',
        'More children are up to date. How long one waits is not said.',
      ),
      ...worcestershire,
    },
    {
      ...ofPathway(
        'surrey-ep-advice',
        'surrey-ep-capacity-2023 capacity',
        'A backlog and a weekly capacity are given. How long one waits is not.',
      ),
      areaId: area('surrey'),
      asAt: '2023',
    },
  ],
);

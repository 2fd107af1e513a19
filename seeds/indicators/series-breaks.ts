/** Where a series may not be set against what came before. */
import { SeriesBreakRow } from '../../server/indicators/series-break.entity.js';
import { facts, passage } from '../seed.js';
import { definition } from './indicators-keys.js';

export const seriesBreaks = facts(SeriesBreakRow, {}, [
  ...[
    'dfe-ehcp-20-weeks-excluding-exceptions',
    'dfe-ehcp-20-weeks-including-exceptions',
    'dfe-ehc-requests',
    'dfe-ehc-plans-january',
  ].map((slug) => ({
    key: `sen2-2023 ${slug}`,
    definitionId: definition(slug),
    happenedOn: '2023',
    change: 'The SEN2 return moved from totals of each council to records of each person.',
    effect: 'Not measured. Totals carry neither suppression nor rounding.',
    asAt: '2023',
    sourceId: passage('dfe-ehc-plans-2025 series break'),
  })),
  {
    key: 'autism-2023-09',
    definitionId: definition('nhs-autism-open-referrals'),
    happenedOn: '2023-09',
    change: 'A new method for counting open referrals.',
    effect: 'National figures fell by 20 to 37 per cent without anything changing for those who wait.',
    shiftFrom: '-37',
    shiftTo: '-20',
    asAt: '2023-09',
    sourceId: passage('nhs-autism-waits change of method'),
  },
]);

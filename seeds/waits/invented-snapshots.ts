/** The fictional waits as they would be handed in every month, with the doubts that rules would raise. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { QualityFlagRow } from '../../server/provenance/quality-flag.entity.js';
import { WaitBandRow } from '../../server/waits/wait-band.entity.js';
import { WaitFlowRow } from '../../server/waits/wait-flow.entity.js';
import { WaitSnapshotRow } from '../../server/waits/wait-snapshot.entity.js';
import { monthEnd, monthOf } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { quotient } from '../whole-numbers.js';
import { facts, known, notApplicable, unknown, type SeedTable } from '../seed.js';
import { bands, listsOf, offMonth, weeksAt, zeroMonth } from './invented-lists.js';

const nameOf = (slug: string, back: number): string => `${slug} ${String(back)}`;
const pastLastBand = unknown('It lies in the last band, which has no end.');
const bandsOnly = unknown('The list is kept in bands, not wait by wait.');

export function inventedSnapshots(area: InventedArea, months: number): SeedTable[] {
  const told = area.told('waits');
  const lists = listsOf(area, months);
  const weeks = (value: string | null) => (value === null ? pastLastBand : known(value));
  return [
    facts(
      WaitSnapshotRow,
      told,
      lists.map(({ pathway: { slug, provider }, back, bands: counts, total }) => ({
        key: area.key(nameOf(slug, back)),
        pathwayId: area.id('Pathway', slug),
        clockId: area.id('ClockDefinition', slug),
        providerId: area.id('Organisation', provider),
        periodId: `${monthOf(back)}|M`,
        scope: 'AREA',
        status: back < 3 ? 'PROVISIONAL' : 'MANAGEMENT_INFORMATION',
        completeness: total === 0 ? 'PARTIAL' : 'COMPLETE',
        total: known(total),
        medianWeeks: total === 0 ? notApplicable('Nobody is counted.') : weeks(weeksAt(counts, 50)),
        percentile92Weeks: total === 0 ? notApplicable('Nobody is counted.') : weeks(weeksAt(counts, 92)),
        meanWeeks: bandsOnly,
        longestWeeks: bandsOnly,
        statedWeeks: notApplicable('Each figure says what it is.'),
        asAt: monthEnd(back),
      })),
    ),
    facts(
      WaitBandRow,
      told,
      lists.flatMap(({ pathway: { slug }, back, bands: counts }) =>
        bands.map(([label, fromDays, toDays], index) => ({
          key: area.key(`${nameOf(slug, back)} ${String(index + 1)}`),
          snapshotId: area.id('WaitSnapshot', nameOf(slug, back)),
          sequence: index + 1,
          label,
          fromDays,
          toDays,
          count: known(counts[index] ?? 0),
          asAt: monthEnd(back),
        })),
      ),
    ),
    facts(
      WaitFlowRow,
      told,
      lists.map(({ pathway: { slug, provider }, back, total }) => {
        const chance = area.chance(`flow ${slug} ${String(back)}`);
        const nothing = unknown('The file of that month came in empty.');
        const about = Math.max(8, quotient(total, 9));
        return {
          key: area.key(nameOf(slug, back)),
          pathwayId: area.id('Pathway', slug),
          providerId: area.id('Organisation', provider),
          periodId: `${monthOf(back)}|M`,
          basis: 'PERIOD_TOTAL',
          referrals: total === 0 ? nothing : known(String(chance.near(about, 15))),
          starts: total === 0 ? nothing : known(String(chance.near(about, 20))),
          removals: total === 0 ? nothing : known(String(chance.whole(0, 6))),
          asAt: monthEnd(back),
        };
      }),
    ),
    doubts(area),
    facts(InformationGapRow, told, [
      {
        key: area.key('placement waits'),
        aboutType: 'Pathway',
        aboutId: area.id('Pathway', 'placement'),
        topic: 'Waits for a school place named in a plan',
        state: 'PROMISED',
        detail: 'Nobody counts how long children wait for their named place. The council promised a first count.',
        promisedFor: '2026-06',
        promisedBy: 'Head of the assessment service',
      },
    ]),
  ];
}

function doubts(area: InventedArea): SeedTable {
  const about = ({ slug, back }: { slug: string; back: number }) => ({
    key: area.key(nameOf(slug, back)),
    aboutType: 'WaitSnapshot',
    aboutId: area.id('WaitSnapshot', nameOf(slug, back)),
    asAt: monthEnd(back),
  });
  return facts(QualityFlagRow, area.told('waits'), [
    { ...about(zeroMonth), rule: 'ZERO_SPIKE', detail: 'Every band is zero in a month between two with hundreds.' },
    { ...about(offMonth), rule: 'BAND_SUM', detail: 'The total is 6 more than the bands add up to.' },
  ]);
}

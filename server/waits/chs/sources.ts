/** The publication on record, with the tables that figures are taken from. */
import type { Door } from '../../platform/write/door.js';
import { recordPublication } from '../../provenance/record-publication.js';
import { publisher } from './clock.js';
import type { ChsWorkbook } from './workbook.js';

/** Keys of the passages: the tables of the month, and the time series. */
export function recordSources(
  door: Door,
  { month, publishedOn, totals, bands, series }: ChsWorkbook,
): Promise<string[]> {
  const when = new Date(`${month}-01`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return recordPublication(
    door,
    {
      slug: `nhs-chs-waits-${month}`,
      title: `Community Health Services waiting lists, ${when}`,
      publishedOn,
      publisher,
      note: 'Monthly management information, not validated and not official statistics. It counts people still waiting, by provider.',
    },
    [
      {
        locator: [totals, ...bands.map(({ grid }) => grid)].map(({ sheet }) => sheet).join(', '),
        summary: `People waiting in ${when}, by service line and organisation: in all, and by how long so far. A blank means that nothing was handed in.`,
      },
      {
        locator: series?.sheet ?? 'Time series',
        summary: `People waiting in England by service line, month by month to ${when}, as the figures stood when it was published.`,
      },
    ],
  );
}

/** What whoever sent a workbook looks at first: the providers added up against the published totals, and what was left out. */
import { decimalOf } from '../../platform/files/cell-values.js';
import type { Report } from '../../platform/imports/report.js';
import { cellAt, type Grid } from './grid.js';
import type { ReportedList } from './lists.js';
import { placeOf } from './place.js';
import { reasonLeftOut, serviceLineOf, serviceLines } from './service-lines.js';

export function tellControls(
  { totals, lists }: { totals: Grid; lists: readonly ReportedList[] },
  report: Report,
): void {
  const rows = serviceLines.flatMap((service) => {
    const own = lists.filter((list) => list.service === service);
    const ofProviders = own.filter(({ place }) => place.scope === 'PROVIDER');
    const published = own.find(({ place }) => place.scope === 'NATIONAL')?.total.value ?? null;
    if (own.length === 0) return [];
    const sum = ofProviders.reduce((total, { total: { value } }) => total + (value ?? 0), 0);
    const difference = published === null ? '' : String(sum - published);
    return [[service.name, String(ofProviders.length), String(sum), String(published ?? ''), difference]];
  });
  report.table('Providers added up', ['service', 'providers', 'sum', 'published for England', 'difference'], rows);
  tellLeftOut(totals, report);
}

function tellLeftOut(totals: Grid, report: Report): void {
  const england = totals.rows.find((row) => placeOf(row)?.scope === 'NATIONAL');
  const left = totals.columns.filter(({ name }) => serviceLineOf(name) === undefined);
  const rows = left.map((column) => {
    const cell = england === undefined ? undefined : cellAt(england, column);
    const people = cell?.kind === 'NUMBER' ? decimalOf(cell) : null;
    return [column.name, people ?? '', reasonLeftOut(column.name) ?? 'not known'];
  });
  report.table('Service lines left out', ['line', 'published for England', 'why'], rows);
  for (const { name } of left) {
    if (reasonLeftOut(name) === undefined)
      report.note(
        `"${name}" is a service line that nobody has decided on yet: it was left out. Tell us if children with SEND wait on it.`,
      );
  }
}

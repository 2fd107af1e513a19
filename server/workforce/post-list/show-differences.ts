/** The differences as people read them before they are applied, and as one digest, so that what is applied is what was shown. */
import { createHash } from 'node:crypto';
import type { Report } from '../../platform/imports/report.js';
import type { Filling, Vacating } from './apply-holdings.js';
import type { Differences } from './differences.js';

export interface Shown extends Differences {
  fills: readonly Filling[];
  vacates: readonly Vacating[];
}

export function showDifferences(report: Report, shown: Shown): void {
  const { opens, changes, closes, kept, fills, vacates, unchanged } = shown;
  for (const [what, count] of Object.entries({
    opened: opens.length,
    changed: changes.length,
    closed: closes.length,
    filled: fills.length,
    vacated: vacates.length,
    unchanged,
  }))
    report.change(what, count);
  const table = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void => {
    if (rows.length > 0) report.table(title, columns, rows);
  };
  table(
    'Posts that open',
    ['Position', 'Title', 'Type', 'Team', 'FTE', 'Status', 'Established on', 'Ends on', 'Had the number before'],
    opens.map(({ listed, earlier }) => [
      listed.position,
      listed.title,
      listed.postType.title,
      listed.team.name,
      listed.fte?.value ?? 'not said',
      listed.status,
      listed.establishedOn ?? 'not said',
      listed.endsOn ?? '',
      earlier === undefined ? '' : `${earlier.title}, until ${earlier.endsOn ?? ''}`,
    ]),
  );
  table(
    'Posts that change',
    ['Position', 'Title', 'What', 'Was', 'Becomes'],
    changes.flatMap(({ post, differences }) =>
      differences.map(({ field, was, becomes }) => [post.positionNumber ?? '', post.title, field, was, becomes]),
    ),
  );
  table(
    'Posts that close',
    ['Position', 'Title', 'FTE', 'Last day', 'Why'],
    closes.map(({ listed, post, endsOn }) => [
      post.positionNumber ?? '',
      post.title,
      post.fte.value ?? 'not said',
      endsOn,
      listed === undefined ? 'It is in the list no more.' : 'The list says so.',
    ]),
  );
  table(
    'Who holds posts',
    ['Position', 'Title', 'What', 'FTE', 'Day'],
    [
      ...fills.map(({ post, listed, holding }) => [
        listed.position,
        post.title,
        `held from, ${holding.kind}`,
        holding.fte,
        holding.startsOn,
      ]),
      ...vacates.flatMap(({ post, listed, occupancies, endsOn }) =>
        occupancies.map(({ kind, fte }) => [listed.position, post.title, `held until, ${kind}`, fte, endsOn]),
      ),
    ],
  );
  table(
    'Left as it is on record',
    ['Position', 'What', 'On record', 'In the list', 'Why'],
    kept.map(({ listed, what, onRecord, inList, why }) => [listed.position, what, onRecord, inList, why]),
  );
}

/** Of everything that would be written, and of the state of what would be changed. */
export function digestOf({ opens, changes, closes, fills, vacates }: Shown): string {
  const version = (record: { id: string; version: number } | undefined): unknown => [record?.id, record?.version];
  const parts = [
    opens.map(({ listed: { line: _line, sheet: _sheet, ...said }, earlier }) => [said, version(earlier)]),
    changes.map(({ post, record }) => [version(post), record]),
    closes.map(({ post, endsOn }) => [version(post), endsOn]),
    fills.map(({ listed, holding }) => [listed.position, holding]),
    vacates.map(({ occupancies, endsOn }) => [occupancies.map(version), endsOn]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** New indicators for columns that nobody defined yet, where the sender asks for them. */
import { sameName } from '../../platform/files/columns.js';
import type { Report } from '../../platform/imports/report.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { slugOf } from '../../places/statistics/slug.js';
import { sql } from '../../reading/sql.js';
import { DefinitionVersionRow } from '../definition-version.entity.js';
import { IndicatorRow } from '../indicator.entity.js';
import { isShare, type FigureColumn } from './columns.js';
import type { DataSetFound } from './data-set.js';
import type { Definition } from './definitions.js';
import type { EesOptions } from './options.js';

/** Money and points of a percentage are no units of indicators. */
const unfit = /£|pp/;

interface Defining {
  columns: readonly FigureColumn[];
  definitions: readonly Definition[];
  periods: ReadonlySet<string>;
  options: EesOptions;
  report: Report;
}

export async function define(door: Door, dataSet: DataSetFound, defining: Defining): Promise<void> {
  const { definitions, periods, report, options } = defining;
  const { topic } = options;
  if (options.define.length === 0) return;
  if (topic === undefined)
    refuse('TOPIC_MISSING', 'Say what the new indicators are about: topic=<one of IndicatorTopic>.', 'topic');
  const defined = new Set(definitions.map(({ column }) => sameName(column)));
  for (const column of wanted(defining)) {
    const { name, knownAs, label, unit } = column;
    if (defined.has(sameName(knownAs))) continue;
    if (unfit.test(unit ?? '')) {
      report.note(
        `${name} is in ${unit ?? ''}, which no indicator is measured in: it is kept row by row as published.`,
      );
      continue;
    }
    const statement = { asAt: door.today, sourceId: dataSet.sourceId };
    const slug = await freeSlug(door, name, dataSet.slug);
    const title = label ?? words(name);
    const indicatorId = await door.insert(IndicatorRow, {
      ...statement,
      slug,
      name: title,
      topic,
      polarity: 'NEITHER',
      unit: isShare(column) ? 'PERCENT' : 'COUNT',
      decimalPlaces: isShare(column) ? 1 : 0,
      publisherId: dataSet.publisherId,
    });
    await door.insert(DefinitionVersionRow, {
      ...statement,
      indicatorId,
      dataSetId: dataSet.id,
      slug,
      label: `As published in the column ${name}`,
      counts: title,
      periodKind: kindOf(periods),
      column: knownAs,
    });
    report.change('indicators defined');
  }
}

function wanted({ columns, options }: Defining): FigureColumn[] {
  const there = columns.filter(({ column }) => column !== undefined);
  if (options.define.includes('all')) return there;
  return options.define.map(
    (name) =>
      there.find((each) => sameName(each.name) === sameName(name)) ??
      refuse(
        'COLUMN_MISSING',
        `There is no column of figures ${name}. There are ${there.map((each) => each.name).join(', ')}.`,
        'define',
      ),
  );
}

function words(name: string): string {
  const text = name.replace(/_/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kindOf(periods: ReadonlySet<string>): DefinitionVersionRow['periodKind'] {
  const [kind = '', ...others] = new Set([...periods].map((code) => code.split('|')[1]));
  return others.length > 0 ? 'UNSTATED' : (periodKinds[kind] ?? 'UNSTATED');
}

const periodKinds: Readonly<Record<string, DefinitionVersionRow['periodKind']>> = {
  CY: 'CALENDAR_YEAR',
  FY: 'FINANCIAL_YEAR',
  AY: 'ACADEMIC_YEAR',
  M: 'MONTH',
  RY: 'DAY',
};

/** Named after the column; after data set and column where another indicator has that name. */
async function freeSlug(door: Door, name: string, dataSet: string): Promise<string> {
  const own = slugOf(name);
  const [taken] = await door.ask(
    sql`select from indicator where slug = ${own} union all select from definition_version where slug = ${own}`,
  );
  return taken === undefined ? own : `${dataSet}-${own}`;
}

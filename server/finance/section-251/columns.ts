/** The columns of a section 251 file, by their headings: budgets name what is planned, outturn what was spent. */
import type { Section251Stage } from '../../../schema/finance/section-251-line.js';
import { columnNamed, requiredColumn, sameName } from '../../platform/files/columns.js';
import type { Column, Table } from '../../platform/files/table.js';
import { refuse } from '../../platform/write/refused.js';

/** The sums of a line, each with its headings. */
const sums = {
  earlyYears: ['early_years_establishments', 'early_years'],
  primary: ['primary_schools', 'primary'],
  secondary: ['secondary_schools', 'secondary'],
  special: ['sen_and_special_schools', 'special_schools'],
  alternativeProvision: ['pupil_referral_units_and_alt_provision', 'pupil_referral_units_and_alternative_provision'],
  post16: ['post_16', 'post_16_provision'],
  gross: ['gross_expenditure', 'gross_planned_expenditure'],
  income: ['income', 'planned_income'],
  net: ['net_expenditure', 'net_planned_expenditure'],
  netPerHead: ['net_per_capita_expenditure', 'net_per_capita_planned_expenditure'],
} as const;

export type Sum = keyof typeof sums;
export const sumNames = Object.keys(sums) as Sum[];

export interface Section251Columns {
  stage: Section251Stage;
  period: Column;
  identifier: Column;
  line: Column;
  sums: ReadonlyMap<Sum, Column>;
}

/** A heading may end in the unit, and starts and ends no two ways otherwise. */
const withoutUnit = (name: string): string =>
  sameName(name.replace(/[\s_(-]*(?:£ ?m(?:illions?)?|£|millions?)\)?$/i, ''));

export function columnsOf(file: Table, stage: Section251Stage | undefined): Section251Columns {
  const table = { ...file, columns: file.columns.map((column) => ({ ...column, name: withoutUnit(column.name) })) };
  const named = (names: readonly string[]): Column | undefined => {
    const found = columnNamed(table, names);
    return file.columns.find(({ position }) => position === found?.position);
  };
  const lines = { OUTTURN: named(['category_of_expenditure']), BUDGET: named(['category_of_planned_expenditure']) };
  const found = sumNames.flatMap((sum) => {
    const column = named(sums[sum]);
    return column === undefined ? [] : [[sum, column] as const];
  });
  checkOnce(file, [...found.map(([, column]) => column), lines.OUTTURN, lines.BUDGET]);
  const told = stage ?? stageOf(file, lines);
  return {
    stage: told,
    period: requiredColumn(file, ['time_period']),
    identifier: requiredColumn(file, ['time_identifier']),
    line:
      lines[told] ??
      lines.OUTTURN ??
      lines.BUDGET ??
      requiredColumn(file, ['category_of_expenditure', 'category_of_planned_expenditure']),
    sums: new Map(found.length > 0 ? found : [['net', requiredColumn(file, [...sums.net, ...sums.gross])]]),
  };
}

function stageOf({ columns }: Table, lines: Readonly<Record<Section251Stage, Column | undefined>>): Section251Stage {
  const isPlanned = columns.some(({ name }) => /planned/i.test(name));
  if (isPlanned && lines.OUTTURN === undefined) return 'BUDGET';
  if (!isPlanned && lines.OUTTURN !== undefined) return 'OUTTURN';
  return refuse(
    'STAGE_UNCLEAR',
    'The headings do not say whether this is the budget or the outturn. Say stage=BUDGET or stage=OUTTURN.',
    'stage',
  );
}

function checkOnce({ repeated }: Table, used: readonly (Column | undefined)[]): void {
  const twice = used.find((column) => column !== undefined && repeated.includes(column.name));
  if (twice !== undefined)
    refuse(
      'COLUMN_TWICE',
      `The column ${twice.name} stands twice: nobody can say which is meant. Take one of the two out.`,
      'file',
    );
}

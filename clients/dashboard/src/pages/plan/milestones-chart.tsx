/** Milestones of one workstream on a timeline, each with every move, and the moves with their reasons. */
import { ChartFigure } from '../../charts/chart-figure.js';
import { ReadTable } from '../../charts/read-table.js';
import { sourcesOf } from '../../charts/sources-of.js';
import type { Cell, Table } from '../../charts/table.js';
import { timelineChart } from '../../charts/timeline-chart.js';
import { dateInWords } from '../../figures/dates.js';
import { counted, count, days } from '../../figures/numbers.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import type { Sourced } from '../../shell/source-line.js';
import { inOrder, pressing, type Standing } from './milestone-standing.js';

function dateCell(date: string | null): Cell {
  return date === null ? 'Not on record' : { words: dateInWords(date), value: date };
}

function tableOf(standings: readonly Standing[], caption: string): Table {
  return {
    caption,
    columns: [
      { name: 'Milestone' },
      { name: 'First due' },
      { name: 'Due now' },
      { name: 'Moved', isNumber: true },
      { name: 'Days moved', isNumber: true },
      { name: 'Done' },
      { name: 'How it stands' },
    ],
    rows: standings.map(({ title, originalDue, currentDue, completedOn, moves, milestone, state }) => [
      title,
      dateCell(originalDue),
      dateCell(currentDue),
      { words: count(moves.length), value: moves.length },
      milestone.slippageDays === null
        ? 'Not known'
        : { words: count(milestone.slippageDays), value: milestone.slippageDays },
      dateCell(completedOn),
      state,
    ]),
  };
}

function headlineOf(standings: readonly Standing[]): string {
  const of = (holds: (each: Standing) => boolean) => standings.filter(holds).length;
  const late = of(({ isLate }) => isLate);
  const moved = of(({ moves }) => moves.length > 0);
  const done = of(({ isDone }) => isDone);
  return `${counted(standings.length, 'milestone')}: ${count(done)} recorded as done, ${count(late)} past their date without it, ${count(moved)} moved at least once.`;
}

function Moves({ standings, name }: { readonly standings: readonly Standing[]; readonly name: string }) {
  const rows = standings.flatMap(({ id, title, made }) =>
    made.map((move, index) => ({ key: `${id} ${String(index)}`, title, move })),
  );
  if (rows.length === 0) return null;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {counted(rows.length, 'move')}, each with its reason<span className="govuk-visually-hidden">: {name}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <ReadTable
          caption={`Every move of a date: ${name}`}
          columns={[
            { name: 'Milestone' },
            { name: 'From' },
            { name: 'To' },
            { name: 'By', isNumber: true },
            { name: 'Why, and who agreed' },
          ]}
          rows={rows.map(({ key, title, move }) => ({
            key,
            cells: [
              title,
              move.oldDue === null ? 'Not on record' : dateInWords(move.oldDue),
              move.newDue === null ? 'Not on record' : dateInWords(move.newDue),
              move.slippageDays === null ? 'Not known' : days(move.slippageDays),
              <>
                {move.reason === null ? 'No reason is given.' : <Prose text={sentence(move.reason)} />}{' '}
                {move.approverRole === null ? 'Who agreed is not on record.' : `Agreed by ${move.approverRole}`}
                {move.agreedOn !== null && `, ${dateInWords(move.agreedOn)}`}
              </>,
            ],
          }))}
        />
      </div>
    </details>
  );
}

interface MilestonesChartProps {
  readonly name: string;
  readonly plan: string;
  /** It holds all milestones of the plan: its name would say nothing. */
  readonly isOnly: boolean;
  readonly standings: readonly Standing[];
  readonly date: string;
  readonly sources: readonly Sourced[];
  readonly fileName: readonly string[];
}

export function MilestonesChart({ name, plan, isOnly, standings, date, sources, fileName }: MilestonesChartProps) {
  const all = inOrder(standings);
  const shown = all.length <= 14 ? all : pressing(all, date);
  return (
    <>
      <ChartFigure
        headline={isOnly ? headlineOf(all) : `${name}. ${headlineOf(all)}`}
        subtitle={`Each line is a milestone. Circles: dates it was due before; diamond: the date it is due by; square: done. The dashed line is ${dateInWords(date)}.`}
        source={sourcesOf(sources)}
        asAt={dateInWords(date)}
        table={tableOf(all, `${plan}: ${isOnly ? '' : `${name}, `}milestones`)}
        fileName={fileName}
        level={4}
        draw={(width) => timelineChart({ lanes: shown, date }, width)}
      >
        {shown.length < all.length && (
          <p className="page-hint">
            Drawn are the {count(shown.length)} that moved, are past their date or fall due within three months; all{' '}
            {count(all.length)} are in the table.
          </p>
        )}
      </ChartFigure>
      <Moves standings={all} name={name} />
    </>
  );
}

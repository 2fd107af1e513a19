/** The figures that were about when the board met: none that speaks of a later day. */
import type { ReactNode } from 'react';
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { money } from '../../figures/money.js';
import { count, counted, percent, weeks } from '../../figures/numbers.js';
import { dateInWords } from '../../figures/dates.js';
import { periodInWords } from '../../figures/periods.js';
import type { PackFiguresFragment } from '../../gql/graphql.js';
import { Empty } from '../../shell/page-states.js';
import type { Sourced } from '../../shell/source-line.js';
import { isBefore } from './meeting-day.js';

function from({ source }: Sourced): string {
  return source?.document ? `${source.document.title}, ${source.locator}` : 'No source is recorded';
}

interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

const columns = [{ name: 'What' }, { name: 'Figure' }, { name: 'Speaks of' }, { name: 'Source' }];

function moneyRows({ investmentLines }: PackFiguresFragment, heldOn: string): Row[] {
  return investmentLines.nodes
    .filter(({ asAt }) => isBefore(asAt, heldOn))
    .map((line) => ({
      key: line.id,
      cells: [
        line.title,
        <>
          Approved <FigureText figure={line.position.approved} as={money} />; spent{' '}
          <FigureText figure={line.position.actual} as={money} />
        </>,
        dateInWords(line.asAt),
        from(line),
      ],
    }));
}

function planRows({ interventions }: PackFiguresFragment, heldOn: string): Row[] {
  return interventions.nodes
    .filter(({ asAt, statusCounts }) => isBefore(asAt, heldOn) && statusCounts.total.state === 'KNOWN')
    .map((plan) => {
      const { total, complete, overdue } = plan.statusCounts;
      const isPart = total.qualifier === 'AT_LEAST';
      return {
        key: plan.id,
        cells: [
          plan.title,
          isPart ? (
            `${counted(total.value ?? 0, 'action')} on record, and the plan has more. Of those: ${String(complete.value ?? 0)} complete, ${String(overdue.value ?? 0)} past their date`
          ) : (
            <>
              <FigureText figure={complete} as={count} /> of <FigureText figure={total} as={count} /> actions complete;{' '}
              <FigureText figure={overdue} as={count} /> past their date
            </>
          ),
          dateInWords(plan.asAt),
          from(plan),
        ],
      };
    });
}

function waitRows({ pathways }: PackFiguresFragment): Row[] {
  return pathways.nodes.map(({ id, name, waitSnapshots }) => {
    const [snapshot] = waitSnapshots.nodes;
    if (snapshot === undefined)
      return { key: id, cells: [name, <em key="none">No figure was on record</em>, 'Does not apply', 'None'] };
    const isStated = snapshot.total.state === 'UNKNOWN' && snapshot.statedWeeks.state !== 'NOT_APPLICABLE';
    return {
      key: id,
      cells: [
        name,
        isStated ? (
          <FigureText key="told" figure={snapshot.statedWeeks} as={weeks} withNote />
        ) : (
          <span key="waiting">
            <FigureText figure={snapshot.total} as={count} /> waiting
          </span>
        ),
        dateInWords(snapshot.asAt),
        from(snapshot),
      ],
    };
  });
}

type Observation = PackFiguresFragment['observations']['nodes'][number];

/** The newest of each indicator: of what was published by the day, or of what came since about periods that had ended. */
function outcomeRows({ observations }: PackFiguresFragment, isAmong: (observation: Observation) => boolean): Row[] {
  const newest = new Map<string, Observation>();
  for (const each of observations.nodes)
    if (each.current && isAmong(each) && each.indicator && !newest.has(each.indicator.id))
      newest.set(each.indicator.id, each);
  return [...newest.values()].map((each) => ({
    key: each.id,
    cells: [
      each.indicator?.name,
      <FigureText key="value" figure={each.value} as={each.indicator?.unit === 'PERCENT' ? percent : count} />,
      each.period ? periodInWords(each.period.code) : dateInWords(each.asAt),
      from(each),
    ],
  }));
}

export function FiguresThen({ area, heldOn }: { readonly area: PackFiguresFragment; readonly heldOn: string }) {
  const isOut = ({ release, asAt }: Observation): boolean => isBefore(release?.publishedOn ?? asAt, heldOn);
  const tables: readonly (readonly [caption: string, rows: readonly Row[]])[] = [
    ['Money', moneyRows(area, heldOn)],
    ['Plans', planRows(area, heldOn)],
    ['Waits', waitRows(area)],
    ['Outcomes published by then', outcomeRows(area, isOut)],
    ['Outcomes of periods that had ended, published only afterwards', outcomeRows(area, (each) => !isOut(each))],
  ];
  const filled = tables.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) return <Empty title="No figure on record speaks of that day or one before." />;
  return filled.map(([caption, rows]) => (
    <ReadTable key={caption} caption={caption} columns={columns} rows={rows} hasPlainHeads />
  ));
}

/** What is not known of an area: what somebody recorded as missing, and what is missing by the state of the records. */
import type { DataGaps } from '../../../schema/insight/data-gaps.js';
import type { Gap, GapKind } from '../../../schema/insight/gap.js';
import { earliestDay, latestDay } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import type { Asking } from '../asking.js';
import type { Lead } from '../lead.js';
import type { DataGapsQuery, GapsOnRecordFragment } from '../questions.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { figuresThatMayLack, type Lacking } from './may-lack.js';

export type Area = DataGapsQuery['area'];
type Missing = GapsOnRecordFragment['areaInformationGaps']['nodes'][number];
type Doubt = GapsOnRecordFragment['areaQualityFlags']['nodes'][number];

export function dataGapsOf(
  area: Area,
  kinds: readonly GapKind[] | null | undefined,
  today: string,
  { lead, leadAbout }: Pick<Asking, 'lead' | 'leadAbout'>,
): DataGaps {
  const all = [
    ...area.areaInformationGaps.nodes.flatMap((each) => recorded(each, leadAbout)),
    ...allDoubts(area).map((each) => doubted(each, leadAbout)),
    ...queried(area, lead),
    ...figuresThatMayLack(area).flatMap((each) => lacking(each, today, lead)),
  ].toSorted(inOrder);
  const tally = [...groupedBy(all, ({ kind }) => kind)].map(([kind, gaps]) => ({ kind, gaps: gaps.length }));
  return {
    area: lead(area.id),
    tally,
    gaps: kinds == null ? all : all.filter(({ kind }) => kinds.includes(kind)),
    assumptions,
  };
}

/** Overdue promises first, then by kind; each kind the oldest first, and what has no date last. */
function inOrder(one: Gap, other: Gap): number {
  const key = ({ kind, since }: Gap): string =>
    `${kind === 'OVERDUE' ? '' : kind} ${earliestDay(since) ?? latestDay(since) ?? '9999'}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}

const kindOf: Readonly<Partial<Record<string, GapKind>>> = {
  UNKNOWN: 'NO_FIGURE',
  PROMISED: 'PROMISED',
  DISPUTED: 'DISPUTED',
  SUPPRESSED: 'SUPPRESSED',
};

function recorded(each: Missing, leadAbout: Lead): Gap[] {
  const kind = each.overdue ? 'OVERDUE' : kindOf[each.state];
  if (kind === undefined) return [];
  const { asAt: since, promisedFor, promisedBy: owedBy } = each;
  return [gap(kind, each.topic, each.detail, { since, promisedFor, owedBy, record: leadAbout(each.id) })];
}

/** The lists of a provider are not of the area, and tell of its pathways all the same. */
function allDoubts({ areaQualityFlags, pathways }: Area): Doubt[] {
  const ofWaits = pathways.nodes.flatMap(({ waitSnapshots }) =>
    waitSnapshots.nodes.flatMap(({ qualityFlags }) => qualityFlags.nodes),
  );
  return [...new Map([...areaQualityFlags.nodes, ...ofWaits].map((doubt) => [doubt.id, doubt])).values()];
}

function doubted({ id, rule, detail, asAt, owner }: Doubt, leadAbout: Lead): Gap {
  const more = { since: asAt, owedBy: owner?.name ?? null, record: leadAbout(id) };
  return gap(rule === 'STALE' ? 'STALE' : 'DOUBTED', rule, detail, more);
}

function queried({ areaDataQueries }: Area, lead: Lead): Gap[] {
  return areaDataQueries.nodes
    .filter(({ open }) => open)
    .map(({ id, question, raisedOn, askedOf }) =>
      gap('DISPUTED', 'data query without an answer', question, {
        since: raisedOn,
        owedBy: askedOf?.name ?? null,
        record: lead(id),
      }),
    );
}

function lacking({ id, where, sentence, asAt, owedBy, figure }: Lacking, today: string, lead: Lead): Gap[] {
  const due = latestDay(figure.promisedFor);
  const kind = figure.state === 'PROMISED' && due !== undefined && due < today ? 'OVERDUE' : kindOf[figure.state];
  if (kind === undefined) return [];
  const said = figure.note == null ? sentence : `${sentence} ${figure.note}`;
  return [
    gap(kind, where, said, {
      since: asAt,
      promisedFor: figure.promisedFor ?? null,
      owedBy: owedBy ?? null,
      record: lead(id),
    }),
  ];
}

const assumptions = [
  assume(
    'Looked at are gaps on record, unsettled doubts, unanswered data queries, waits, the latest value of each definition, indicators spoken of in claims, targets, money of lines, requests for money, stages of cases, moves of records and training.',
    ruleOfPlatform,
  ),
  assume(
    'A figure that the caller may not see counts as suppressed; a record that the caller may not see is not counted.',
    ruleOfPlatform,
  ),
  assume(
    'A promise is overdue when the last day that its date may mean is past; where the year is not known, it never is.',
    ruleOfPlatform,
  ),
];

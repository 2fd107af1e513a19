/** The cards of the picture: each record that does not stand in another's, with what is known of it. */
import { figureInWords } from '../../figures/figure-words.js';
import type { Figure } from '../../figures/figure.js';
import { dateInWords } from '../../figures/dates.js';
import { money } from '../../figures/money.js';
import { count, days, fte, percent, weeks } from '../../figures/numbers.js';
import { periodInWords } from '../../figures/periods.js';
import type { FigureUnit, IndicatorUnit } from '../../gql/graphql.js';
import type { StandsIn } from './folding.js';
import type { Line, LineNode, PictureRecord, Said, Stage } from './picture.js';

const stageOf: Record<LineNode['stage'], Stage> = {
  MONEY: 'MONEY',
  POSTS: 'STAFF',
  CAPACITY: 'STAFF',
  PLAN: 'PLAN',
  WAITS: 'WAITS',
  OUTCOMES: 'OUTCOMES',
};

type Words = (value: string) => string;

const units: Record<FigureUnit | IndicatorUnit, Words> = {
  PENCE: (pence) => money(Number(pence)),
  FTE: fte,
  NUMBER: count,
  COUNT: count,
  PERCENT: percent,
  DAYS: days,
  WEEKS: weeks,
  MONTHS: (months) => `${count(months)} months`,
  RANK: (place) => `place ${count(place)}`,
};

function said<Value>(label: string, figure: Figure<Value>, as: (value: Value) => string): Said {
  return { label, words: figureInWords(figure, as), isMissing: figure.state !== 'KNOWN' };
}

const labels: Record<string, string> = { actual: 'Spent' };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A figure's name ends with its day where it is one of several. */
function named({ name, unit, figure }: LineNode['figures'][number]): Said {
  const [, what = name, day] = /^(.*), (\S*\d{4}\S*)$/.exec(name) ?? [];
  const told = said(labels[what] ?? capital(what), figure, units[unit]);
  return day === undefined ? told : { ...told, words: `${told.words} (${dateInWords(day)})` };
}

/** Of the sums of a line, those that a reader begins with; the others stand on the page of the investment. */
const first = new Set(['approved', 'actual']);

function ofMoney({ type, figures }: LineNode): Said[] {
  return figures.filter(({ name }) => type !== 'InvestmentLine' || first.has(name)).map(named);
}

/** Agency cover stands apart: it fills no post. */
function ofTeam({ record }: LineNode): Said[] {
  if (!('staffing' in record)) return [];
  const { established, vacant, agencyCover } = record.staffing;
  if (established.state === 'UNKNOWN' && vacant.state === 'UNKNOWN')
    return [{ label: 'Posts', words: 'Not known', isMissing: true }];
  return [
    said('Established', established, fte),
    said('Vacant', vacant, fte),
    said('Agency cover, apart', agencyCover, fte),
  ];
}

/** A post of no team, or staff who are counted and not listed. */
function ofPosts({ figures }: LineNode): Said[] {
  const told = figures.filter(({ figure }) => figure.state !== 'UNKNOWN');
  if (told.length === 0 && figures.length > 0) return [{ label: 'Number', words: 'Not known', isMissing: true }];
  return told.map(named);
}

const standing = { COMPLETE: 'Complete', DUE: 'Due', NOT_DATED: 'No date is recorded', OVERDUE: 'Overdue' };

function ofPlan({ record }: LineNode): Said[] {
  if (!('timeliness' in record)) return [];
  const { timeliness } = record;
  const on = 'dueOn' in record ? record.dueOn : record.currentDue;
  const date = on === null ? '' : `, ${timeliness === 'COMPLETE' ? 'due ' : ''}${dateInWords(on)}`;
  return [{ label: 'Standing', words: standing[timeliness] + date, isMissing: timeliness === 'NOT_DATED' }];
}

function ofWait({ figures }: LineNode): Said[] {
  const given = figures.find(({ figure }) => figure.state !== 'UNKNOWN' && figure.state !== 'NOT_APPLICABLE');
  return [given ? named(given) : { label: 'Waiting', words: 'No figure is on record', isMissing: true }];
}

type Outcome = Line['outcomes'][number];

/** The newest, and of those counted in several ways the one that neighbours have figures of. */
function firstOf(outcomes: readonly Outcome[]): Outcome | undefined {
  const near = ({ neighbours }: Outcome): number => neighbours?.counted ?? 0;
  return outcomes.toSorted((a, b) => b.period.endsOn.localeCompare(a.period.endsOn) || near(b) - near(a))[0];
}

/** The area's own value, and beside it the country's and its neighbours', where they are counted alike. */
function ofOutcome({ id }: LineNode, { outcomes }: Line): Said[] {
  const own = firstOf(outcomes.filter(({ indicator }) => indicator.id === id));
  if (own === undefined) return [{ label: 'Value', words: 'No figure is on record', isMissing: true }];
  const { period, unit, value, england, neighbours } = own;
  const words = units[unit];
  const beside: [label: string, figure: Figure<string>][] = [['England', england]];
  if (neighbours !== null)
    beside.push([`Mean of ${String(neighbours.counted)} of ${String(neighbours.members)} neighbours`, neighbours.mean]);
  return [
    said(periodInWords(period.code), value, words),
    // A count of another size of place is not set beside it.
    ...beside
      .filter(([, { state }]) => state === 'KNOWN' && unit !== 'COUNT')
      .map(([label, figure]) => said(label, figure, words)),
  ];
}

function saidOf(node: LineNode, line: Line): Said[] {
  switch (node.stage) {
    case 'MONEY':
      return ofMoney(node);
    case 'POSTS':
      return node.type === 'Team' ? ofTeam(node) : ofPosts(node);
    case 'CAPACITY':
      return node.figures.map(named).filter(({ isMissing }) => !isMissing);
    case 'PLAN':
      return ofPlan(node);
    case 'WAITS':
      return ofWait(node);
    case 'OUTCOMES':
      return ofOutcome(node, line);
  }
}

/** Whatever leads to most stands first. */
export function cardsOf(line: Line, standsIn: StandsIn): PictureRecord[] {
  const ends = new Map<string, number>();
  for (const { from, to } of line.links)
    for (const id of [...standsIn(from), ...standsIn(to)]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return line.nodes
    .filter(({ id }) => standsIn(id)[0] === id)
    .sort((a, b) => (ends.get(b.id) ?? 0) - (ends.get(a.id) ?? 0))
    .map((node) => ({ id: node.id, stage: stageOf[node.stage], title: node.label, said: saidOf(node, line) }));
}

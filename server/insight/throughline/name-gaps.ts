/** Names every link and figure that is missing in the part of an area's picture that is connected. */
import type { Gap, GapKind } from '../../../schema/insight/gap.js';
import type { ThroughlineLinkKind, ThroughlineStage } from '../../../schema/insight/throughline.js';
import type { Lead } from '../lead.js';
import { gap } from '../said-beside.js';
import { latestSnapshot } from './draw-results.js';
import type { Outcome } from './outcomes.js';
import type { Around } from './picture-board.js';
import type { Link, Part } from './picture.js';

export interface Connected {
  parts: readonly Part[];
  links: readonly Link[];
  around: Around;
  outcomes: readonly Outcome[];
  lead: Lead;
}

export function gapsIn(connected: Connected): Gap[] {
  return [
    ...missingStages(connected),
    ...missingLinks(connected),
    ...missingFigures(connected),
    ...waitGaps(connected),
    ...outcomeGaps(connected),
    ...recordedGaps(connected),
  ];
}

const stages: Readonly<Record<ThroughlineStage, string>> = {
  MONEY: 'No line of money',
  POSTS: 'No post, team or count of staff',
  CAPACITY: 'No figure of how much work staff get through',
  PLAN: 'No action or milestone',
  WAITS: 'No pathway that children wait on',
  OUTCOMES: 'No indicator',
};

function missingStages({ parts }: Connected): Gap[] {
  const found = new Set(parts.map(({ stage }) => stage));
  return (Object.keys(stages) as ThroughlineStage[])
    .filter((stage) => !found.has(stage))
    .map((stage) => gap('NOT_LINKED', stage.toLowerCase(), `${stages[stage]} is connected with it by any record.`));
}

/** What each type of record ought to lead to, and by which kinds of link. */
const wanted: readonly {
  type: string;
  by: readonly ThroughlineLinkKind[];
  where: string;
  says: (label: string) => string;
}[] = [
  {
    type: 'InvestmentLine',
    by: ['PAYS_FOR'],
    where: 'posts paid from the line',
    says: (label) => `No post is on record as paid from “${label}”.`,
  },
  {
    type: 'InvestmentLine',
    by: ['FEEDS'],
    where: 'pot of the line',
    says: (label) => `Which pot “${label}” draws on is not on record.`,
  },
  {
    type: 'InvestmentLine',
    by: ['FUNDS'],
    where: 'pathways the line is for',
    says: (label) => `No pathway is on record that “${label}” is for.`,
  },
  {
    type: 'InvestmentLine',
    by: ['IS_SAID_TO_WORK_ON'],
    where: 'effect of the line',
    says: (label) => `Nothing on record says which indicator or wait “${label}” is to work on.`,
  },
  {
    type: 'Post',
    by: ['PAYS_FOR'],
    where: 'money for the post',
    says: (label) => `No line is on record that pays for the post “${label}”.`,
  },
  {
    type: 'PostType',
    by: ['WORKS_AT'],
    where: 'work that such posts get through',
    says: (label) => `How much work a post of the type “${label}” gets through is not on record for the area.`,
  },
  {
    type: 'CapacityAssumption',
    by: ['WORKS_ON'],
    where: 'pathway of the work',
    says: (label) => `Which pathway the work “${label}” is done on is not on record.`,
  },
  {
    type: 'Pathway',
    by: ['FUNDS'],
    where: 'money for the pathway',
    says: (label) => `No line of money is on record for “${label}”.`,
  },
  {
    type: 'Pathway',
    by: ['WORKS_ON'],
    where: 'people who work on the pathway',
    says: (label) => `No team and no capacity is on record for “${label}”.`,
  },
];

function missingLinks({ parts, links, lead }: Connected): Gap[] {
  const linked = new Set(links.flatMap(({ kind, from, to }) => [`${kind} ${from}`, `${kind} ${to}`]));
  return parts.flatMap(({ id, type, label }) =>
    wanted
      .filter((want) => want.type === type && !want.by.some((kind) => linked.has(`${kind} ${id}`)))
      .map(({ where, says }) => gap('NOT_LINKED', where, says(label), { record: lead(id) })),
  );
}

const missingStates: Readonly<Partial<Record<string, GapKind>>> = {
  UNKNOWN: 'NO_FIGURE',
  PROMISED: 'PROMISED',
  SUPPRESSED: 'SUPPRESSED',
  DISPUTED: 'DISPUTED',
};

/** Either says how fast the work is done. */
const paces = /a full-time equivalent a month$|a (week|month|year)$|for each period$/;

function missingFigures({ parts, lead }: Connected): Gap[] {
  return parts.flatMap(({ id, label, asAt, type, figures }) => {
    if (type === 'Pathway') return [];
    const isPaced = figures.some(({ name, figure }) => paces.test(name) && figure.value !== null);
    return figures.flatMap(({ name, figure }) => {
      const kind = missingStates[figure.state];
      if (kind === undefined || (isPaced && paces.test(name))) return [];
      const note = figure.note === null ? '' : ` ${figure.note}`;
      const how = kind === 'DISPUTED' ? 'is disputed' : 'is not known';
      const more = { since: asAt, promisedFor: figure.promisedFor, record: lead(id) };
      return [gap(kind, `${name} of “${label}”`, `“${label}”: ${name} ${how}.${note}`, more)];
    });
  });
}

function waitGaps({ parts, around, lead }: Connected): Gap[] {
  const inPicture = new Set(parts.map(({ id }) => id));
  return around.area.pathways.nodes
    .filter(({ id }) => inPicture.has(id))
    .flatMap((pathway) => {
      const { id, name, waitEvidence } = pathway;
      const snapshot = latestSnapshot(pathway);
      const none =
        waitEvidence.withFigures > 0
          ? []
          : [gap('NO_FIGURE', 'wait', `Nobody has given a figure for the wait on “${name}”.`, { record: lead(id) })];
      const open = (snapshot?.dataQueries.nodes ?? []).filter((query) => query.open);
      const disputed = open.map((query) =>
        gap('DISPUTED', 'wait', `The wait on “${name}” is in question: ${query.question}`, {
          since: query.raisedOn,
          owedBy: query.askedOf?.name ?? null,
          record: lead(query.id),
        }),
      );
      return [...none, ...disputed];
    });
}

function outcomeGaps({ parts, outcomes, around, lead }: Connected): Gap[] {
  return parts
    .filter(({ type }) => type === 'Indicator')
    .flatMap(({ id, label }) => {
      const own = outcomes.filter(({ indicator }) => indicator.id === id);
      if (own.length === 0)
        return [
          gap('NO_FIGURE', 'outcome', `No value of “${label}” is on record for ${around.area.name}.`, {
            record: lead(id),
          }),
        ];
      return own.flatMap(({ comparison: { value, observation } }) => {
        const kind = missingStates[value.state];
        return kind === undefined
          ? []
          : [
              gap(kind, 'outcome', `The latest value of “${label}” is not given. ${value.note ?? ''}`.trim(), {
                record: observation,
              }),
            ];
      });
    });
}

function recordedGaps({ parts, around, lead }: Connected): Gap[] {
  const inPicture = new Map(parts.map((part) => [part.id, part]));
  return around.area.areaInformationGaps.nodes.flatMap((missing) => {
    const part = missing.about === null ? undefined : inPicture.get(missing.about.id);
    if (part === undefined || missing.state === 'NOT_APPLICABLE') return [];
    const { id, topic, detail, state, overdue, asAt, promisedFor, promisedBy } = missing;
    const kind = overdue ? 'OVERDUE' : (missingStates[state] ?? 'NO_FIGURE');
    const more = { since: asAt, promisedFor, owedBy: promisedBy, record: lead(id) };
    return [gap(kind, `${topic}: “${part.label}”`, detail, more)];
  });
}

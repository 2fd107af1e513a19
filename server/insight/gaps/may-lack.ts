/** The figures of an area that may be missing, each with where it stands and whose it is; whether one is missing says its state. */
import { groupedBy } from '../grouped-by.js';
import type { Area } from './data-gaps.js';

export interface Lacking {
  id: string;
  where: string;
  sentence: string;
  asAt: string;
  owedBy: string | null | undefined;
  figure: { state: string; promisedFor?: string | null; note?: string | null };
}

export function figuresThatMayLack(area: Area): Lacking[] {
  return [...waits(area), ...measured(area), ...money(area), ...counted(area)];
}

const unknown = { state: 'UNKNOWN' };

function waits({ pathways, disputedWaits, lists }: Area): Lacking[] {
  const untold = pathways.nodes
    .filter(({ waitEvidence }) => waitEvidence.withFigures === 0)
    .map(({ id, name, asAt, provider, commissioner }) => ({
      id,
      where: `waits: ${name}`,
      sentence: 'Nobody has said how long the wait is, nor how many wait.',
      asAt,
      owedBy: provider?.name ?? commissioner?.name,
      figure: unknown,
    }));
  const told = (wait: Area['lists']['nodes'][number], figure: Lacking['figure'], sentence: string) =>
    wait.current
      ? [
          {
            id: wait.id,
            where: `waits: ${wait.pathway?.name ?? 'a pathway'}`,
            sentence,
            asAt: wait.asAt,
            owedBy: wait.provider?.name,
            figure,
          },
        ]
      : [];
  return [
    ...untold,
    ...disputedWaits.nodes.flatMap((wait) =>
      told(wait, wait.statedWeeks, 'What the stated wait counts is in dispute.'),
    ),
    ...lists.nodes.flatMap((wait) =>
      told(wait, wait.total, 'How many wait is not told, or what it counts is in dispute.'),
    ),
  ];
}

/** Of each definition the latest value; and indicators that are spoken of here and have none. */
function measured({ claims, targets, observations: { nodes: values } }: Area): Lacking[] {
  const byDefinition = groupedBy(
    values.filter(({ current }) => current),
    ({ definition }) => definition?.id,
  );
  const latest = [...byDefinition.values()].flatMap(([value]) => (value === undefined ? [] : [value]));
  const valued = new Set(
    values
      .filter(({ value }) => value.state === 'KNOWN' || value.state === 'DISPUTED')
      .map(({ indicator }) => indicator?.id),
  );
  const spokenOf = groupedBy(
    claims.nodes.filter(({ indicator }) => indicator !== null && !valued.has(indicator.id)),
    ({ indicator }) => indicator?.id,
  );
  return [
    ...latest.map(({ id, asAt, value, definition, indicator }) => ({
      id,
      where: `latest value: ${indicator?.name ?? 'an indicator'}${definition === null ? '' : `, ${definition.label}`}`,
      sentence: 'The latest value is not given.',
      asAt,
      owedBy: indicator?.publisher?.name,
      figure: value,
    })),
    ...[...spokenOf.values()].flatMap(([claim]) =>
      claim?.indicator == null
        ? []
        : [
            {
              id: claim.indicator.id,
              where: `measured value: ${claim.indicator.name}`,
              sentence: 'It is spoken of in public, and no measured value of it is on record for the area.',
              asAt: claim.asAt,
              owedBy: claim.indicator.publisher?.name,
              figure: unknown,
            },
          ],
    ),
    ...claims.nodes
      .filter(({ value }) => value.state === 'DISPUTED')
      .map(({ id, statement, asAt, value }) => ({
        id,
        where: 'value claimed in public',
        sentence: `"${statement}" is in dispute.`,
        asAt,
        owedBy: null,
        figure: value,
      })),
    ...targets.nodes
      .filter(({ supersededBy }) => supersededBy.length === 0)
      .map(({ id, title, asAt, setBy, value }) => ({
        id,
        where: `target: ${title}`,
        sentence: 'No number is set.',
        asAt,
        owedBy: setBy,
        figure: value,
      })),
  ];
}

function money({ investmentLines, fundingRequests }: Area): Lacking[] {
  return [
    ...investmentLines.nodes.flatMap(({ id, title, asAt, owner, position: { approved, actual, forecastOutturn } }) =>
      (
        [
          ['budget', 'What was approved is not known.', approved],
          ['spend', 'What was spent is not known.', actual],
          ['forecast', 'What it is expected to spend is not known.', forecastOutturn],
        ] as const
      ).map(([what, sentence, figure]) => ({
        id,
        where: `${what}: ${title}`,
        sentence,
        asAt,
        owedBy: owner?.name,
        figure: { ...figure, note: null },
      })),
    ),
    ...fundingRequests.nodes.map(({ id, purpose, asAt, askedBy, amount }) => ({
      id,
      where: `money asked for: ${purpose}`,
      sentence: 'How much was asked for is not known.',
      asAt,
      owedBy: askedBy?.name,
      figure: amount,
    })),
  ];
}

function counted({ caseStages, migrationTallies, trainingCourses }: Area): Lacking[] {
  return [
    ...caseStages.nodes
      .filter(({ supersededBy }) => supersededBy.length === 0)
      .map(({ id, stage, asAt, overseenBy, count }) => ({
        id,
        where: `cases: ${stage.toLowerCase().replaceAll('_', ' ')}`,
        sentence: 'How many cases stand there is not told.',
        asAt,
        owedBy: overseenBy,
        figure: count,
      })),
    ...migrationTallies.nodes.map(({ id, moving, asAt, done }) => ({
      id,
      where: `records moved: ${moving}`,
      sentence: 'How many have been moved is not told.',
      asAt,
      owedBy: null,
      figure: done,
    })),
    ...trainingCourses.nodes
      .filter(({ snapshots }) => snapshots.nodes.length === 0)
      .map(({ id, title, asAt, provider }) => ({
        id,
        where: `training: ${title}`,
        sentence: 'Nobody has said how many have completed it.',
        asAt,
        owedBy: provider?.name,
        figure: unknown,
      })),
  ];
}

/** Reads all of the area of what was asked for, and keeps what is connected with it: so every end gives the same picture. */
import { ThroughlineStage, type Throughline, type ThroughlineNode } from '../../../schema/insight/throughline.js';
import type { Gap } from '../../../schema/insight/gap.js';
import type { Asking } from '../asking.js';
import { notFound } from '../asking.js';
import { planIn } from '../plan/read-plan.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';
import { areaQuestion } from './area.question.js';
import { drawCapacity, drawMoney, drawPosts } from './draw-resources.js';
import { addIndicator, drawEffects, drawPlan, drawWaits } from './draw-results.js';
import { gapsIn } from './name-gaps.js';
import { outcomesOf } from './outcomes.js';
import { outcomesQuestion } from './outcomes.question.js';
import { PictureBoard, type Around } from './picture-board.js';
import { connectedWith } from './picture.js';
import { startQuestion } from './start.question.js';

type OfArea = Pick<Throughline, 'nodes' | 'links' | 'outcomes' | 'assumptions' | 'gaps'>;

export async function readThroughline(asking: Asking, start: string, only: string | undefined): Promise<Throughline> {
  const slugs = await areasOf(asking, start);
  const wanted = slugs.filter((slug) => only === undefined || slug === only);
  // One after the other: the areas of one question are not to take every connection.
  const found: Awaited<ReturnType<typeof throughArea>>[] = [];
  for (const slug of wanted) found.push(await throughArea(asking, start, slug));
  const none = gap('NOT_LINKED', 'area', 'No record leads from it to money, posts, plans or waits of an area.', {
    record: asking.lead(start),
  });
  return throughlineOf(asking, start, found, found.length > 0 ? [] : [none]);
}

/** All that is on record of an area, connected or not. */
export async function readWholeArea(asking: Asking, slug: string): Promise<Throughline> {
  const found = await throughArea(asking, undefined, slug);
  return throughlineOf(asking, found.areaId, [found], []);
}

function throughlineOf(
  asking: Asking,
  start: string,
  found: readonly { areaId: string; picture: OfArea }[],
  gaps: readonly Gap[],
): Throughline {
  const pictures = found.map(({ picture }) => picture);
  return {
    start: asking.lead(start),
    areas: asking.leadAll(found.map(({ areaId }) => areaId)),
    nodes: onceEach(pictures.flatMap(({ nodes }) => nodes)),
    links: pictures.flatMap(({ links }) => links),
    outcomes: pictures.flatMap(({ outcomes }) => outcomes),
    assumptions: [
      assume(
        'Records are connected where one names the other; which way the link leads makes no difference.',
        ruleOfPlatform,
      ),
      assume('A pot is shown with the lines it feeds, and its lines are not connected by it.', ruleOfPlatform),
      ...pictures.flatMap(({ assumptions }) => assumptions),
    ],
    gaps: [...gaps, ...pictures.flatMap((picture) => picture.gaps)],
  };
}

/** The areas that a record leads to: its own, or those where something is said to work on the indicator. */
async function areasOf(asking: Asking, id: string): Promise<string[]> {
  const { node } = await asking.put(startQuestion, { id });
  if ('impactLinks' in node) {
    const areas = node.impactLinks.nodes.flatMap(({ area }) => (area === null ? [] : [area.slug]));
    return [...new Set(areas)].sort();
  }
  if ('area' in node) return node.area === null ? [] : [node.area.slug];
  throw notFound('record', id);
}

async function throughArea(
  asking: Asking,
  start: string | undefined,
  slug: string,
): Promise<{ areaId: string; picture: OfArea }> {
  const { put, lead, today } = asking;
  const { area } = await put(areaQuestion, { area: slug, today });
  const around: Around = { area, plan: planIn(area), today };
  const board = drawn(around);
  const steps = start === undefined ? undefined : connectedWith(start, board);
  const isIn = (id: string): boolean => (steps ?? board.parts).has(id);
  const measured = [...board.parts.values()].filter(({ id, type }) => type === 'Indicator' && isIn(id));
  const indicators = start === undefined ? null : { in: measured.map(({ id }) => id) };
  const outcomes =
    indicators?.in.length === 0
      ? []
      : outcomesOf((await put(outcomesQuestion, { area: slug, indicators, today })).area, asking);
  if (start === undefined) for (const { indicator } of outcomes) addIndicator(board, indicator);
  const parts = [...board.parts.values()].filter(({ id }) => isIn(id));
  const links = board.links.filter(({ from, to }) => isIn(from) && isIn(to));
  const label = (id: string): string => board.parts.get(id)?.label ?? '';
  return {
    areaId: area.id,
    picture: {
      nodes: parts.map((part) => ({ ...part, steps: steps?.get(part.id) ?? 0, record: lead(part.id) })),
      links: links.map(({ recordId, ...link }) => ({ ...link, record: recordId === null ? null : lead(recordId) })),
      outcomes: outcomes.map(({ comparison }) => comparison),
      assumptions: links
        .filter(({ strength }) => strength === 'ASSERTED')
        .map(({ from, to, recordId }) =>
          assume(
            `“${label(from)}” works on “${label(to)}”: somebody said so, and nothing on record tests it.`,
            'An assertion.',
            recordId === null ? null : lead(recordId),
          ),
        ),
      gaps: gapsIn({ parts, links, around, outcomes, lead }),
    },
  };
}

function drawn(around: Around): PictureBoard {
  const board = new PictureBoard();
  for (const draw of [drawMoney, drawPosts, drawCapacity, drawPlan, drawWaits, drawEffects]) draw(board, around);
  return board;
}

const stages = Object.keys(ThroughlineStage);

/** An indicator may stand in the pictures of several areas. By stage, then the nearest first. */
function onceEach(nodes: readonly ThroughlineNode[]): ThroughlineNode[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()].sort(
    (one, other) =>
      stages.indexOf(one.stage) - stages.indexOf(other.stage) ||
      one.steps - other.steps ||
      one.label.localeCompare(other.label) ||
      one.id.localeCompare(other.id),
  );
}

/** A total over providers in which one is missing, or is itself in doubt: it falls or rises with who sent figures. */
import type { QualityRule } from '../../../schema/provenance/quality-flag.js';
import { given, sum, written, type Doubt, type Reported, type SeenFigure } from './figures-of.js';
import { spanName } from './span.js';

export interface Submitter {
  name: string;
  /** What it reported the time before and now; undefined where it is not named at all. */
  before: SeenFigure | undefined;
  now: SeenFigure | undefined;
  /** The doubts about its figures now. */
  flags: readonly QualityRule[];
}

export interface TotalOver extends Reported {
  total: SeenFigure;
  /** Who should be in it. Leave out who closed or merged into another by then. */
  submitters: readonly Submitter[];
  /** How many the publisher says did not submit. */
  statedMissing?: number;
}

/**
 * The national list moves by 2 to 3% from month to month anyway: who together makes up less of a total than this hardly changes what it
 * says. The total is doubted all the same, and the doubt says how much it weighs.
 */
const mattersFrom = 0.05;

const namedAtMost = 3;

/** A list is stale because the next has not come: the total of its own month holds what it should. */
const isInTotal = (rule: QualityRule): boolean => rule !== 'STALE';

const valueOf = (figure: SeenFigure | undefined): number | undefined => figure && given(figure);

/** As much as it reported the time before or reports now, whichever is more. */
const sizeOf = ({ before, now }: Submitter): number => Math.max(0, valueOf(before) ?? 0, valueOf(now) ?? 0);

function named(submitters: readonly Submitter[]): string {
  const names = submitters
    .toSorted((one, other) => sizeOf(other) - sizeOf(one))
    .map((submitter) => `${submitter.name} (${written(sizeOf(submitter))})`);
  const more = names.length - namedAtMost;
  return more > 0 ? `${names.slice(0, namedAtMost).join(', ')} and ${written(more)} more` : names.join(', ');
}

export function missingSubmitter(list: TotalOver): Doubt | undefined {
  const { span, reportedBy, submitters, statedMissing = 0 } = list;
  const total = given(list.total);
  if (total === undefined) return undefined;
  const missing = submitters.filter(({ before, now }) => valueOf(before) !== undefined && valueOf(now) === undefined);
  const doubted = submitters.filter(({ now, flags }) => valueOf(now) !== undefined && flags.some(isInTotal));
  if (missing.length + doubted.length + statedMissing === 0) return undefined;
  const found = [
    ...(missing.length > 0 ? [`no figure came from ${named(missing)}`] : []),
    ...(doubted.length > 0 ? [`there are doubts about ${named(doubted)}`] : []),
    ...(statedMissing > 0 ? [`${written(statedMissing)} are stated not to have submitted`] : []),
  ];
  const isMuch = sum([...missing, ...doubted].map(sizeOf)) > Math.abs(total) * mattersFrom;
  const weight = isMuch
    ? 'compare it with no other total'
    : statedMissing > missing.length
      ? 'nobody knows how much of it that would be'
      : 'together at most a twentieth of it';
  return {
    rule: 'MISSING_SUBMITTER',
    detail: `In the total of ${written(total)} for ${spanName(span)} ${found.join('; ')}: ${weight}, and ask ${reportedBy} for what is missing.`,
  };
}

/** The latest values of an area's indicators beside England, the region and the statistical neighbours. */
import type { OutcomeComparison, PeerMean } from '../../../schema/insight/outcome-comparison.js';
import type { DecimalFigure } from '../../../schema/shared/figures.js';
import { rounded } from '../../../schema/shared/rounded.js';
import type { Asking } from '../asking.js';
import type { ThroughlineOutcomesQuery } from '../questions.js';
import { notKnown, numberOf, workedOut } from '../worked-out.js';

type AreaOutcomes = ThroughlineOutcomesQuery['area'];
type Own = AreaOutcomes['observations']['nodes'][number];
type PeerSet = AreaOutcomes['peerSets']['nodes'][number];
type Elsewhere = PeerSet['members'][number]['member'];

interface Dated extends Own {
  definition: NonNullable<Own['definition']>;
  period: NonNullable<Own['period']>;
  indicator: NonNullable<Own['indicator']>;
}

const isDated = (own: Own): own is Dated => own.definition !== null && own.period !== null && own.indicator !== null;

/** The latest current value of each definition: what can be set against the same elsewhere. */
export function latestOfEach(observations: readonly Own[]): Dated[] {
  const latest = new Map<string, Dated>();
  for (const own of observations.filter(isDated)) {
    const known = latest.get(own.definition.id);
    if (own.current && (known === undefined || own.period.endsOn > known.period.endsOn))
      latest.set(own.definition.id, own);
  }
  return [...latest.values()];
}

function valueIn(member: Elsewhere, { definition, period }: Dated): DecimalFigure | undefined {
  return member?.observations.nodes.find(
    (other) => other.current && other.definition?.id === definition.id && other.period?.id === period.id,
  )?.value;
}

function valueOfOne(sets: readonly PeerSet[], kind: PeerSet['kind'], own: Dated, name: string): DecimalFigure {
  const found = sets
    .filter((set) => set.kind === kind)
    .flatMap(({ members }) => members.map(({ member }) => valueIn(member, own)));
  return (
    found.find((value) => value !== undefined) ??
    notKnown(`No value of ${name} by the same definition for the same period is on record.`)
  );
}

/** Every member counts the same; one with a symbol or nothing is left out, and the count says so. */
export function meanOf(figures: readonly (DecimalFigure | undefined)[], places: number): Omit<PeerMean, 'peerSet'> {
  const values = figures.flatMap((figure) => (figure === undefined ? [] : (numberOf(figure) ?? [])));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean:
      values.length === 0
        ? notKnown('No value of theirs by the same definition for the same period is on record.')
        : workedOut(
            rounded(sum / values.length, places),
            `Of ${String(values.length)} of ${String(figures.length)} areas.`,
          ),
    counted: values.length,
    members: figures.length,
  };
}

export interface Outcome {
  indicator: Dated['indicator'];
  comparison: OutcomeComparison;
}

export function outcomesOf({ id, observations, peerSets }: AreaOutcomes, { lead }: Asking): Outcome[] {
  const sets = peerSets.nodes;
  const newest = sets
    .filter(({ kind }) => kind === 'STAT_NEIGHBOUR')
    .reduce<PeerSet | undefined>(
      (latest, set) => (latest === undefined || set.asAt > latest.asAt ? set : latest),
      undefined,
    );
  return latestOfEach(observations.nodes).map((own) => ({
    indicator: own.indicator,
    comparison: {
      indicator: lead(own.indicator.id),
      definition: lead(own.definition.id),
      area: lead(id),
      period: lead(own.period.id),
      unit: own.indicator.unit,
      polarity: own.indicator.polarity,
      observation: lead(own.id),
      value: own.value,
      england: valueOfOne(sets, 'NATIONAL', own, 'England'),
      region: valueOfOne(sets, 'REGION', own, 'the region'),
      neighbours:
        newest === undefined
          ? null
          : {
              peerSet: lead(newest.id),
              ...meanOf(
                newest.members.map(({ member }) => valueIn(member, own)),
                own.indicator.decimalPlaces + 1,
              ),
            },
    },
  }));
}

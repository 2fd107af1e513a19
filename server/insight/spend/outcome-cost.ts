/** What an outcome cost on average, only where the link from the money to it is founded on more than somebody's word. */
import type { OutcomeCost } from '../../../schema/insight/spend.js';
import { rounded, wholePence } from '../../../schema/shared/rounded.js';
import { earliestDay } from '../day-spans.js';
import { groupedBy } from '../grouped-by.js';
import type { Lead } from '../lead.js';
import { doesNotArise, notKnown, valueOf, workedOut, type WorkedOut } from '../worked-out.js';
import type { Outcome, SpendEntry } from './line.js';

interface Bought {
  unit: string;
  spent: WorkedOut<number>;
  units: WorkedOut<string>;
}

const units: Readonly<Record<string, string>> = {
  PERCENT: 'one percentage point',
  COUNT: 'one fewer or one more, whichever is better',
  DAYS: 'one day',
  WEEKS: 'one week',
  RANK: 'one place',
};

const whyNot: Readonly<Partial<Record<Outcome['strength'], string>>> = {
  ASSERTED:
    'Somebody said that the money works on it, and nothing on record bears that out: a cost would say more than is known.',
  REFUTED: 'It was looked into whether the money works on it, and it did not hold.',
};

export function outcomeCost(outcome: Outcome, entries: readonly SpendEntry[], lead: Lead): OutcomeCost {
  const { id, strength, indicator, pathway } = outcome;
  const led = indicator ?? pathway;
  const { unit, spent, units: many } = founded(outcome, entries);
  const [sum, number] = [valueOf(spent), valueOf(many)];
  return {
    link: lead(id),
    strength,
    outcome: led === null ? null : lead(led.id),
    unit,
    spent,
    units: many,
    costOfOne:
      sum === null || number === null
        ? { ...(sum === null ? spent : many), value: null }
        : workedOut(wholePence(sum / Number(number)), 'An average of what was spent; not what one more would cost.'),
  };
}

function founded(outcome: Outcome, entries: readonly SpendEntry[]): Bought {
  const { strength, indicator, pathway } = outcome;
  const unit = pathway === null ? (units[indicator?.unit ?? ''] ?? 'one unit') : 'one start on the pathway';
  const none = (figure: WorkedOut<never>): Bought => ({ unit, spent: figure, units: figure });
  const because = whyNot[strength];
  if (because !== undefined) return none(doesNotArise(because));
  if (entries.length === 0) return none(notKnown('No spend has been reported.'));
  if (entries.some(({ basis }) => basis === 'CUMULATIVE'))
    return none(notKnown('Spend is reported for the year so far, so it cannot be set against single months.'));
  if (pathway !== null) return { unit, ...startsBought(pathway, entries) };
  return indicator === null
    ? none(notKnown('What it works on is not open to you.'))
    : { unit, ...changeBought(indicator, entries) };
}

/** Months for which both what was spent and who started are known. */
function startsBought(pathway: NonNullable<Outcome['pathway']>, entries: readonly SpendEntry[]): Omit<Bought, 'unit'> {
  const spentIn = groupedBy(entries, ({ period }) => `${period.startsOn} ${period.endsOn}`);
  const flows = pathway.flows.nodes.filter(
    ({ basis, supersededBy }) => basis === 'PERIOD_TOTAL' && supersededBy.length === 0,
  );
  const months = [...groupedBy(flows, ({ period }) => `${period?.startsOn ?? ''} ${period?.endsOn ?? ''}`)].flatMap(
    ([month, of]) => {
      const starts = of.map((flow) => valueOf(flow.starts));
      const spent = spentIn.get(month);
      if (spent === undefined || starts.some((each) => each === null)) return [];
      return [
        {
          spent: spent.reduce((sum, { amount }) => sum + amount, 0),
          starts: starts.reduce((sum, each) => sum + Number(each), 0),
        },
      ];
    },
  );
  const starts = months.reduce((sum, month) => sum + month.starts, 0);
  if (starts === 0) {
    const none = notKnown('There is no period for which both spend and starts are known.');
    return { spent: none, units: none };
  }
  const note = `In ${String(months.length)} periods for which both are known.`;
  return {
    spent: workedOut(
      months.reduce((sum, month) => sum + month.spent, 0),
      note,
    ),
    units: workedOut(rounded(starts, 0), note),
  };
}

/** From the last value before the money was spent to the latest one. */
function changeBought(
  indicator: NonNullable<Outcome['indicator']>,
  entries: readonly SpendEntry[],
): Omit<Bought, 'unit'> {
  const none = (figure: WorkedOut<never>) => ({ spent: figure, units: figure });
  const values = indicator.observations.nodes
    .flatMap(({ current, value, definition, period }) => {
      const number = valueOf(value);
      return current && number !== null && period !== null
        ? [{ number: Number(number), definition: definition?.id, period }]
        : [];
    })
    .toSorted((one, other) => (one.period.endsOn < other.period.endsOn ? -1 : 1));
  if (new Set(values.map(({ definition }) => definition)).size > 1)
    return none(notKnown('It is counted in several ways, which may not be set against each other.'));
  const first = entries.reduce((day, { period }) => (period.startsOn < day ? period.startsOn : day), '9999');
  const before = values.findLast(({ period }) => period.endsOn < first);
  const after = values.findLast(({ period }) => period.endsOn > first);
  if (before === undefined || after === undefined)
    return none(notKnown('It needs a value from before the money was first spent and one from after.'));
  const breaks = indicator.definitions.nodes
    .filter(({ id }) => id === after.definition)
    .flatMap(({ seriesBreaks }) => seriesBreaks.nodes.map(({ happenedOn }) => earliestDay(happenedOn) ?? ''));
  if (breaks.some((day) => before.period.startsOn < day && day <= after.period.startsOn))
    return none(doesNotArise('The series breaks between the two values.'));
  const better = (after.number - before.number) * (indicator.polarity === 'LOW' ? -1 : 1);
  const course = `From ${String(before.number)} to ${String(after.number)}.`;
  if (indicator.polarity === 'NEITHER') return none(doesNotArise('Neither way is better in itself.'));
  if (better <= 0) return none(doesNotArise(`It did not get better. ${course}`));
  const spent = entries.filter(({ period }) => period.endsOn <= after.period.endsOn);
  return {
    spent: workedOut(
      spent.reduce((sum, { amount }) => sum + amount, 0),
      `Until ${after.period.endsOn}.`,
    ),
    units: workedOut(rounded(better, 2), course),
  };
}

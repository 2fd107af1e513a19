/** The figures of an indicator’s chart, period by period, with what they are set against. */
import type { Cell, Table } from '../../charts/table.js';
import { figureInWords } from '../../figures/figure-words.js';
import { count } from '../../figures/numbers.js';
import { lowWords } from '../../figures/words.js';
import type { ObservedFragment } from '../../gql/graphql.js';
import type { Area, Around, Counted, Neighbours } from './indicator-series.js';
import { periodOf } from './indicator-words.js';

interface IndicatorTableOf {
  readonly area: Area;
  readonly name: string;
  readonly counted: Counted;
  readonly around: readonly Around[];
  readonly neighbours: readonly Neighbours[];
  readonly words: (value: number | string) => string;
}

export function indicatorTable({ area, name, counted, around, neighbours, words }: IndicatorTableOf): Table {
  const cell = ({ value }: Pick<ObservedFragment, 'value'>): Cell => ({
    words: figureInWords(value, words),
    value: value.value === null ? null : Number(value.value),
  });
  return {
    caption: `${name}, ${counted.definition.label}: ${area.name}`,
    columns: [
      { name: 'Period' },
      { name: area.name, isNumber: true },
      { name: 'Counted', isNumber: true },
      { name: 'Out of', isNumber: true },
      ...around.map((wider) => ({ name: wider.name, isNumber: true })),
      ...(neighbours.length > 0
        ? ['Neighbours, middle', 'Lowest', 'Highest', 'How many'].map((column) => ({ name: column, isNumber: true }))
        : []),
      { name: 'Standing' },
    ],
    rows: [...counted.observations].reverse().map((observed) => {
      const near = neighbours.find(({ code }) => code === observed.period?.code);
      return [
        { words: periodOf(observed), value: observed.period?.code ?? null },
        cell(observed),
        { words: figureInWords(observed.numerator, count), value: observed.numerator.value },
        { words: figureInWords(observed.denominator, count), value: observed.denominator.value },
        ...around.map(({ observations }): Cell => {
          const same = observations.find(({ period }) => period?.code === observed.period?.code);
          return same ? cell(same) : 'Not on record';
        }),
        ...(neighbours.length === 0
          ? []
          : near
            ? [near.middle, near.low, near.high]
                .map((value): Cell => ({ words: words(value), value }))
                .concat({ words: `${String(near.n)} of ${String(near.of)}`, value: near.n })
            : ['Not on record', 'Not on record', 'Not on record', 'None']),
        lowWords(observed.status),
      ];
    }),
  };
}

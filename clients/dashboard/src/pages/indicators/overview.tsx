/** All indicators at a glance: the latest figure beside the country’s, and how many claims were made of each. */
import { ReadTable } from '../../charts/read-table.js';
import { FigureText } from '../../figures/figure-text.js';
import { counted as howMany } from '../../figures/numbers.js';
import { aroundOf, type Area, type IndicatorOfArea } from './indicator-series.js';
import { lastKnown, periodOf, wordsFor } from './indicator-words.js';

function cellsOf(area: Area, { slug, name, indicator, counted, claims }: IndicatorOfArea) {
  const [first] = counted;
  const last = first && lastKnown(first.observations);
  const country = first && aroundOf(area, first.definition.slug).at(-1);
  const beside = country?.observations.find(({ period }) => period?.code === last?.period?.code);
  const words = wordsFor(indicator?.unit);
  return [
    <a key="name" className="govuk-link" href={`#${slug}`}>
      {name}
    </a>,
    last ? periodOf(last) : '–',
    last ? <FigureText key="own" figure={last.value} as={words} /> : 'Nothing is published',
    ...(area.parent ? [beside ? <FigureText key="country" figure={beside.value} as={words} /> : 'Not on record'] : []),
    claims.length === 0 ? 'None' : howMany(claims.length, 'claim'),
  ];
}

export function Overview({
  area,
  indicators,
}: {
  readonly area: Area;
  readonly indicators: readonly IndicatorOfArea[];
}) {
  return (
    <ReadTable
      caption="All indicators"
      columns={[
        { name: 'Indicator' },
        { name: 'Latest period' },
        { name: area.name, isNumber: true },
        ...(area.parent ? [{ name: area.parent.parent?.name ?? area.parent.name, isNumber: true }] : []),
        { name: 'Claimed' },
      ]}
      rows={indicators.map((each) => ({ key: each.slug, cells: cellsOf(area, each) }))}
    />
  );
}

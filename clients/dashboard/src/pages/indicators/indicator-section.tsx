/** One indicator: its chart, how else it is counted, its targets and what was claimed of it. */
import { barChart } from '../../charts/bar-chart.js';
import { ChartFigure } from '../../charts/chart-figure.js';
import { sourcesOf } from '../../charts/sources-of.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';
import { ClaimsTable, type LetteredClaim } from './claims-table.js';
import { IndicatorChart } from './indicator-chart.js';
import {
  aroundOf,
  neighboursOf,
  type Area,
  type Counted,
  type IndicatorOfArea,
  type Observed,
} from './indicator-series.js';
import { indicatorTable } from './indicator-table.js';
import { headlineOf, lastKnown, periodOf, targetKinds, wordsFor } from './indicator-words.js';
import type { TrendOfSeries } from './limits.js';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

interface OneFigureProps {
  readonly area: Area;
  readonly of: IndicatorOfArea;
  readonly counted: Counted;
  readonly observed: Observed;
}

/** A single figure is no trend: it stands beside others of its own period, or by itself. */
function OneFigure({ area, of, counted, observed }: OneFigureProps) {
  const unit = of.indicator?.unit ?? 'COUNT';
  const words = wordsFor(unit);
  const around = aroundOf(area, counted.definition.slug);
  const neighbours = neighboursOf(area, counted.definition.slug);
  const beside = around.flatMap(({ name, observations }) => {
    const same = observations.find(({ period }) => period?.code === observed.period?.code);
    return same?.value.value == null
      ? []
      : [{ name, value: Number(same.value.value), words: words(same.value.value), isQuiet: true }];
  });
  if (unit !== 'PERCENT' || beside.length === 0) {
    return (
      <>
        <p className="govuk-body">
          {periodOf(observed)}: <FigureText figure={observed.value} as={words} withNote />. {counted.definition.label}.
        </p>
        <SourceLine of={observed} />
      </>
    );
  }
  return (
    <ChartFigure
      headline={headlineOf(counted, unit, around)}
      subtitle={`${of.name}, per cent, ${periodOf(observed)}. ${counted.definition.label}.`}
      source={sourcesOf([observed])}
      asAt={dateInWords(observed.asAt)}
      table={indicatorTable({ area, name: of.name, counted, around, neighbours, words })}
      fileName={[area.slug, of.slug]}
      draw={(width) =>
        barChart(
          {
            bars: [
              { name: area.name, value: Number(observed.value.value), words: words(observed.value.value ?? '') },
              ...beside,
            ],
          },
          width,
        )
      }
    />
  );
}

interface IndicatorSectionProps {
  readonly area: Area;
  readonly of: IndicatorOfArea;
  readonly trend: TrendOfSeries | undefined;
}

export function IndicatorSection({ area, of, trend }: IndicatorSectionProps) {
  const claims = of.claims.map((claim, index): LetteredClaim => ({
    letter: letters[index % letters.length] ?? 'Z',
    claim,
  }));
  const unit = of.indicator?.unit ?? 'COUNT';
  const draw = (counted: Counted, isFirst: boolean) => {
    const known = counted.observations.filter(({ value }) => value.value !== null);
    const last = lastKnown(counted.observations) ?? counted.observations.at(-1);
    if (known.length >= 2) {
      return (
        <IndicatorChart
          area={area}
          of={of}
          counted={counted}
          unit={unit}
          claims={isFirst ? claims : []}
          trend={isFirst ? trend : undefined}
        />
      );
    }
    return last ? <OneFigure area={area} of={of} counted={counted} observed={last} /> : null;
  };
  const [first, ...others] = of.counted;
  const isSmall = claims.length === 0 && (first?.observations.length ?? 0) < 2;
  return (
    <section
      className={`page-part${isSmall ? ' page-part--small' : ''}`}
      id={of.slug}
      aria-labelledby={`${of.slug}-title`}
    >
      <h2 className={isSmall ? 'govuk-heading-s' : 'govuk-heading-l'} id={`${of.slug}-title`}>
        {of.name}
      </h2>
      {first ? (
        draw(first, true)
      ) : (
        <Empty title="Nothing is published of it for this area.">What was claimed of it stands below.</Empty>
      )}
      {of.targets.map((target) => (
        <p className="govuk-body" key={target.title}>
          Target: <Prose text={sentence(target.title)} /> {targetKinds[target.kind]}: {target.setBy}.{' '}
          <FigureText figure={target.value} as={wordsFor(unit)} />
          {target.dueOn === null ? '; no date is set.' : `, by ${dateInWords(target.dueOn)}.`}
        </p>
      ))}
      {others.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              Counted in other ways<span className="govuk-visually-hidden">: {of.name}</span>
            </span>
          </summary>
          <div className="govuk-details__text">
            {others.map((counted) => (
              <div key={counted.definition.slug}>{draw(counted, false)}</div>
            ))}
          </div>
        </details>
      )}
      <ClaimsTable claims={claims} name={of.name} />
    </section>
  );
}

/** One pathway: what is known of its waits, what is flagged or asked about, and what is not known. */
import { dateInWords } from '../../figures/dates.js';
import { lowWords } from '../../figures/words.js';
import type { DashboardWaitsQuery } from '../../gql/graphql.js';
import { sentence } from '../../figures/sentence.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SourceLine } from '../../shell/source-line.js';
import { BandChart } from './band-chart.js';
import { ClockText } from './clock-text.js';
import { DataQueries } from './data-queries.js';
import { SideBySide } from './side-by-side.js';
import { StatedWait } from './stated-wait.js';
import { TrendChart } from './trend-chart.js';
import { seriesOf, statedOf } from './wait-series.js';
import { sideBySide } from './wider-lists.js';

type Area = NonNullable<DashboardWaitsQuery['area']>;
export type Pathway = Area['pathways']['nodes'][number];

function NoCouncilFigure({ area }: { readonly area: string }) {
  return (
    <p className="govuk-body">
      There is no figure of {area} itself: these lists are published by provider and by integrated care board, and count
      everyone on a provider’s list, wherever they live. Which part of a list lives in the area is not published.
    </p>
  );
}

function Gaps({ gaps }: { readonly gaps: Pathway['informationGaps']['nodes'] }) {
  return gaps.map((gap) => (
    <div key={gap.topic + gap.asAt} className="state state--unknown">
      <p className="govuk-body">
        <strong>{gap.topic}.</strong> <Prose text={gap.detail} />
        {gap.promisedFor !== null &&
          ` Promised for ${dateInWords(gap.promisedFor)}${gap.promisedBy === null ? '' : ` by ${gap.promisedBy}`}${gap.overdue ? ', and overdue' : ''}.`}
      </p>
      <SourceLine of={gap} />
    </div>
  ));
}

export function PathwaySection({ area, pathway }: { readonly area: Area; readonly pathway: Pathway }) {
  const lists = pathway.waitSnapshots.nodes;
  const series = seriesOf(lists);
  const stated = statedOf(lists);
  const queries = [...pathway.dataQueries.nodes, ...lists.flatMap(({ dataQueries }) => dataQueries.nodes)];
  return (
    <section className="page-part" id={pathway.slug} aria-labelledby={`${pathway.slug}-title`}>
      <h2 className="govuk-heading-l" id={`${pathway.slug}-title`}>
        {pathway.name}
      </h2>
      <p className="govuk-body">
        Provided by {pathway.provider?.name ?? 'whom is not on record'}
        {pathway.commissioner !== null && `, commissioned by ${pathway.commissioner.name}`}.
      </p>
      {series.length === 0 && stated.length === 0 && (
        <Empty title="No figure of this pathway’s waits is on record.">
          That does not mean that nobody waits. Nothing was published or given for it by this date.
        </Empty>
      )}
      {series.map((each) => (
        <div key={each.key}>
          <TrendChart series={each} pathway={pathway.name} area={area.slug} />
          {each.latest.bands.filter(({ count }) => count.value !== null).length >= 4 && (
            <BandChart list={each.latest} pathway={pathway.name} area={area.slug} />
          )}
          <ClockText clock={each.latest.clock} />
          {each.latest.scope === 'PROVIDER' && <NoCouncilFigure area={area.name} />}
          <SideBySide rows={sideBySide(area, pathway.kind, each)} />
        </div>
      ))}
      {stated.map((list) => (
        <StatedWait key={list.id} list={list} />
      ))}
      <DataQueries queries={queries} />
      <Gaps gaps={pathway.informationGaps.nodes} />
      {pathway.fundingRequests.nodes.map((request) => (
        <div key={request.purpose}>
          <p className="govuk-body">
            Money asked for: <Prose text={sentence(request.purpose)} /> Asked of{' '}
            {request.askedOf?.name ?? 'whom is not on record'}; {lowWords(request.status)}.
          </p>
          <SourceLine of={request} />
        </div>
      ))}
      {pathway.whileWaitingOffers.nodes.length > 0 && (
        <>
          <h3 className="govuk-heading-s">While they wait</h3>
          <ul className="govuk-list govuk-list--bullet">
            {pathway.whileWaitingOffers.nodes.map(({ title, detail, provider }) => (
              <li key={title}>
                {title}: <Prose text={detail} />
                {provider !== null && ` (${provider.name})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

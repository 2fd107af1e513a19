/** One area on one page: the line from money to outcomes, what changed, what is overdue, what nobody knows. */
import { useMemo } from 'react';
import type { DashboardAreaQuery } from '../../gql/graphql.js';
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import { AreaDocument } from './area.document.js';
import { ChangesView } from './changes-view.js';
import { NotKnownView } from './not-known-view.js';
import { OverdueView } from './overdue-view.js';
import { pictureOf } from './picture.js';
import { PictureView } from './picture-view.js';
import { SpendInAll } from './spend-in-all.js';
import { UnansweredView } from './unanswered-view.js';

type Area = NonNullable<DashboardAreaQuery['area']>;

function ThroughlineSection({ throughline, spend }: Pick<DashboardAreaQuery, 'throughline' | 'spend'>) {
  const picture = useMemo(() => pictureOf(throughline), [throughline]);
  return (
    <section aria-labelledby="line">
      <h2 className="govuk-heading-l" id="line">
        From the money to the outcomes
      </h2>
      <PictureView picture={picture} />
      <TakenForGranted assumptions={throughline.assumptions} />
      <h3 className="govuk-heading-m">What the money comes to</h3>
      <SpendInAll spend={spend} />
    </section>
  );
}

export default function ThroughlinePage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(AreaDocument, { slug, date, knownAt });
  return (
    <AreaPage
      title="Through-line"
      lead="What the money pays for, who does the work, what waits for it, and what came of it, as far as anybody has recorded."
      answer={answer}
    >
      {(area: Area, { throughline, spend, promises, unanswered, dataGaps }: DashboardAreaQuery) => (
        <>
          <ThroughlineSection throughline={throughline} spend={spend} />
          <section aria-labelledby="changed">
            <h2 className="govuk-heading-l" id="changed">
              What changed since the last meeting
            </h2>
            <ChangesView area={area} />
          </section>
          <section aria-labelledby="overdue">
            <h2 className="govuk-heading-l" id="overdue">
              What is overdue
            </h2>
            <OverdueView area={area} promises={promises} />
          </section>
          <section aria-labelledby="unanswered">
            <h2 className="govuk-heading-l" id="unanswered">
              What was asked and not answered
            </h2>
            <UnansweredView unanswered={unanswered} />
          </section>
          <section aria-labelledby="unknown">
            <h2 className="govuk-heading-l" id="unknown">
              What is not known
            </h2>
            <NotKnownView gaps={dataGaps} />
          </section>
        </>
      )}
    </AreaPage>
  );
}

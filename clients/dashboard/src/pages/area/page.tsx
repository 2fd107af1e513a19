/** One area on one page: the line from money to outcomes, what changed, what is overdue, what nobody knows. */
import { useMemo } from 'react';
import type { DashboardAreaQuery } from '../../gql/graphql.js';
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { AreaDocument } from './area.document.js';
import { BreaksView } from './breaks-view.js';
import { ChangesView } from './changes-view.js';
import { NotKnownView } from './not-known-view.js';
import { OverdueView } from './overdue-view.js';
import { pictureOf } from './picture.js';
import { PictureView } from './picture-view.js';

type Area = NonNullable<DashboardAreaQuery['area']>;

function ThroughlineSection({ area }: { readonly area: Area }) {
  const picture = useMemo(() => pictureOf(area), [area]);
  return (
    <section aria-labelledby="line">
      <h2 className="govuk-heading-l" id="line">
        From the money to the outcomes
      </h2>
      <PictureView picture={picture} />
      <BreaksView picture={picture} />
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
      {(area: Area) => (
        <>
          <ThroughlineSection area={area} />
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
            <OverdueView area={area} />
          </section>
          <section aria-labelledby="unknown">
            <h2 className="govuk-heading-l" id="unknown">
              What is not known
            </h2>
            <NotKnownView area={area} />
          </section>
        </>
      )}
    </AreaPage>
  );
}

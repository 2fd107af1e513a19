/** The frame of a page about one area: its name, what it is known by, the way to its other pages, and its states. */
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { Workbook } from '../charts/workbook.js';
import { useMoment } from '../reading/moment.js';
import type { Answer } from '../reading/use-document.js';
import { AreaNavigation } from './area-navigation.js';
import { DemonstrationNotice } from './demonstration-notice.js';
import { MomentBar } from './moment-bar.js';
import { Answered, Empty } from './page-states.js';
import { useTitle } from './use-title.js';

export function useAreaSlug(): string {
  return useParams<{ slug: string }>().slug;
}

function NoSuchArea({ slug }: { readonly slug: string }) {
  return (
    <Empty title={`No area is known here as “${slug}”.`}>
      Choose one from the first page. An area recorded later than the moment in the address is not shown either.
    </Empty>
  );
}

interface AreaOfPage {
  readonly name: string;
  readonly notice?: string | null;
}

interface AreaPageProps<Area extends AreaOfPage, Result extends { readonly area?: Area | null }> {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly lead: ReactNode;
  readonly answer: Answer<Result>;
  /** The saved operation that gives the page's records as a workbook: see `/queries`. */
  readonly workbook?: string;
  readonly children: (area: NonNullable<Result['area']>, result: Result) => ReactNode;
}

export function AreaPage<Area extends AreaOfPage, Result extends { readonly area?: Area | null }>(
  props: AreaPageProps<Area, Result>,
) {
  const { title, lead, answer, workbook, children } = props;
  const area = answer.data?.area;
  const slug = useAreaSlug();
  const { knownAt } = useMoment();
  useTitle(area ? `${title}: ${area.name}` : title);
  return (
    <>
      <AreaNavigation slug={slug} />
      <h1 className="govuk-heading-xl">
        <span className="govuk-caption-xl">{area?.name ?? '\u00A0'}</span>
        {title}
      </h1>
      <div className="govuk-body-l page-lead">{lead}</div>
      <MomentBar />
      {area?.notice != null && <DemonstrationNotice notice={area.notice} />}
      <Answered answer={answer} missing={<NoSuchArea slug={slug} />}>
        {(result) =>
          result.area == null ? (
            <NoSuchArea slug={slug} />
          ) : (
            <Workbook value={workbook && `/queries/${workbook}.xlsx?area=${slug}&asKnownAt=${knownAt}`}>
              {children(result.area, result)}
            </Workbook>
          )
        }
      </Answered>
    </>
  );
}

/** Workforce: posts and who holds them, agency apart, recruitment, what an empty post holds up, and training. */
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { AreaPage, useAreaSlug } from '../../shell/area-page.js';
import { Empty } from '../../shell/page-states.js';
import { staffingVariables } from './month-ends.js';
import { openOn, timeToHire } from './pipeline.js';
import { PipelineChart } from './pipeline-chart.js';
import { Pressures } from './pressures.js';
import { staffingOver, type Area } from './staffing.js';
import { StaffingChart } from './staffing-chart.js';
import { StatedCounts } from './stated-counts.js';
import { TeamsTable } from './teams-table.js';
import { Undated } from './undated.js';
import { TrainingChart } from './training-chart.js';
import { VacanciesTable } from './vacancies-table.js';
import { WhatSlips } from './what-slips.js';
import { WorkforceDocument } from './workforce.document.js';

function Workforce({ area, date }: { readonly area: Area; readonly date: string }) {
  const teams = area.teams.nodes;
  const staffing = staffingOver(teams, date);
  const vacancies = area.vacancies.nodes;
  const undated = area.undated.nodes.filter(({ status }) => status === 'OPEN');
  const open = openOn(vacancies, date);
  const courses = area.trainingCourses.nodes;
  const taught = courses.filter(({ snapshots }) => snapshots.nodes.length > 0);
  return (
    <>
      <h2 className="govuk-heading-l">Posts and who holds them</h2>
      {staffing.length === 0 ? (
        <Empty title="Posts are not on record one by one.">
          So nobody can tell here how many are established, filled or vacant. What papers state stands below.
        </Empty>
      ) : (
        <StaffingChart staffing={staffing} teams={teams.length} area={area.slug} />
      )}
      {teams.length > 0 && <TeamsTable teams={teams} />}
      <StatedCounts counts={area.workforceCounts.nodes} />
      <section className="page-part" aria-labelledby="recruitment">
        <h2 className="govuk-heading-l" id="recruitment">
          Empty posts and recruitment
        </h2>
        {open.length === 0 ? (
          <Empty title="No post is on record as empty on this day.">
            Where posts are not on record one by one, that says nothing about how many stand empty.
          </Empty>
        ) : (
          <>
            <PipelineChart open={open} hire={timeToHire(vacancies, date)} date={date} area={area.slug} />
            <VacanciesTable open={open} />
          </>
        )}
        <Undated vacancies={undated} />
      </section>
      {open.length + area.disruptionEvents.nodes.length > 0 && (
        <WhatSlips open={open} disruptions={area.disruptionEvents.nodes} date={date} />
      )}
      <section className="page-part" aria-labelledby="training">
        <h2 className="govuk-heading-l" id="training">
          Training
        </h2>
        {taught.map((course) => (
          <TrainingChart key={course.slug} course={course} area={area.slug} />
        ))}
        {courses
          .filter((course) => !taught.includes(course))
          .map(({ slug, title, audience, state }) => (
            <p className="govuk-body" key={slug}>
              <strong>{title}</strong>, for {audience}. {state} No figure of it is on record.
            </p>
          ))}
        {courses.length === 0 && <Empty title="No training course is on record." />}
      </section>
      <Pressures area={area} />
    </>
  );
}

export default function WorkforcePage() {
  const slug = useAreaSlug();
  const { date, knownAt } = useMoment();
  const answer = useDocument(WorkforceDocument, { slug, date, knownAt, ...staffingVariables(date) });
  return (
    <AreaPage
      title="Workforce"
      lead="The posts, the people in them, the posts that stand empty and what waits for them, and who has been trained."
      answer={answer}
      workbook="vacancies"
    >
      {(area) => <Workforce area={area} date={date} />}
    </AreaPage>
  );
}

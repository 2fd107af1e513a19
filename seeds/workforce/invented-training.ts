/** Fictional courses with who completed them by quarter, and the needs they meet. */
import { TrainingCommitmentRow } from '../../server/workforce/training-commitment.entity.js';
import { TrainingCourseRow } from '../../server/workforce/training-course.entity.js';
import { TrainingNeedRow } from '../../server/workforce/training-need.entity.js';
import { TrainingSnapshotRow } from '../../server/workforce/training-snapshot.entity.js';
import { monthEnd } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { count, quotient, tenths } from '../whole-numbers.js';
import { facts, known, notApplicable, type SeedTable } from '../seed.js';

const courses = [
  ['autism-in-class', 'Autism in the classroom', 'Teachers and assistants', 640, 85],
  ['language-in-early-years', 'Language in the early years', 'Nursery staff', 210, 80],
  ['writing-plans', 'Writing plans that can be followed', 'Plan coordinators', 38, 100],
] as const;

export function inventedTraining(area: InventedArea): SeedTable[] {
  const told = area.told('workforce');
  const organisation = (slug: string) => area.id('Organisation', slug);
  return [
    facts(
      TrainingCourseRow,
      told,
      courses.map(([slug, title, audience]) => ({
        key: area.key(slug),
        slug: `${area.slug}-${slug}`,
        title,
        audience,
        state: 'Runs every term.',
        providerId: organisation('partner'),
      })),
    ),
    facts(
      TrainingSnapshotRow,
      told,
      courses.flatMap(([slug, , , eligible, target]) => {
        const chance = area.chance(`course ${slug}`);
        return count(8).map((quarter) => {
          const completed = Math.min(eligible, quotient(eligible * (14 + quarter * chance.whole(7, 10)), 100));
          return {
            key: area.key(`${slug} ${String(quarter)}`),
            courseId: area.id('TrainingCourse', slug),
            completed: known(completed),
            eligible: known(eligible),
            percent: known(tenths(quotient(completed * 1000, eligible))),
            targetPercent: known(String(Math.min(target, 20 + quarter * 10))),
            forecastPercent:
              quarter === 7 ? known(String(target)) : notApplicable('No forecast was made that quarter.'),
            forecastFor: quarter === 7 ? '2026-07' : null,
            cause: quarter === 5 ? 'Cover for staff could not be paid during the strike.' : null,
            asAt: monthEnd(21 - quarter * 3),
          };
        });
      }),
    ),
    facts(TrainingNeedRow, told, [
      {
        key: area.key('plans'),
        need: 'Plans whose outcomes can be measured',
        audience: 'Plan coordinators',
        identifiedBy: 'Audit of thirty plans',
        concern: 'One plan in three says nothing that could be checked.',
        courseId: area.id('TrainingCourse', 'writing-plans'),
      },
      {
        key: area.key('attendance'),
        need: 'Why autistic pupils stop attending',
        audience: 'School leaders',
        identifiedBy: 'Parent carer forum',
      },
    ]),
    facts(TrainingCommitmentRow, told, [
      {
        key: area.key('plans council'),
        needId: area.id('TrainingNeed', 'plans'),
        organisationId: organisation('council'),
        commitment: 'Every coordinator takes the course within six months of starting.',
      },
      {
        key: area.key('attendance forum'),
        needId: area.id('TrainingNeed', 'attendance'),
        organisationId: organisation('forum'),
        commitment: 'Parents take part as trainers.',
      },
    ]),
  ];
}

import { CapacityAssumption } from '../../schema/workforce/capacity-assumption.js';
import { CaseloadSnapshot } from '../../schema/workforce/caseload-snapshot.js';
import { DisruptionEffect } from '../../schema/workforce/disruption-effect.js';
import { DisruptionEvent } from '../../schema/workforce/disruption-event.js';
import { DisruptionSpell } from '../../schema/workforce/disruption-spell.js';
import { EstablishmentVersion } from '../../schema/workforce/establishment-version.js';
import { Occupancy } from '../../schema/workforce/occupancy.js';
import { Post } from '../../schema/workforce/post.js';
import { PostFunding } from '../../schema/workforce/post-funding.js';
import { PostType } from '../../schema/workforce/post-type.js';
import { RecruitmentEvent } from '../../schema/workforce/recruitment-event.js';
import { RecruitmentPressure } from '../../schema/workforce/recruitment-pressure.js';
import { Team } from '../../schema/workforce/team.js';
import { TimeAllocation } from '../../schema/workforce/time-allocation.js';
import { TrainingCommitment } from '../../schema/workforce/training-commitment.js';
import { TrainingCourse } from '../../schema/workforce/training-course.js';
import { TrainingNeed } from '../../schema/workforce/training-need.js';
import { TrainingSnapshot } from '../../schema/workforce/training-snapshot.js';
import { Vacancy } from '../../schema/workforce/vacancy.js';
import { WorkforceCount } from '../../schema/workforce/workforce-count.js';
import { workforceEdges } from '../../schema/workforce/workforce.edges.js';
import { workforcePolicy } from '../../schema/workforce/workforce.policy.js';
import type { Module } from '../platform/module.js';
import { CapacityAssumptionRow } from './capacity-assumption.entity.js';
import { CaseloadSnapshotRow } from './caseload-snapshot.entity.js';
import { DisruptionEffectRow } from './disruption-effect.entity.js';
import { DisruptionEventRow } from './disruption-event.entity.js';
import { DisruptionSpellRow } from './disruption-spell.entity.js';
import { EstablishmentVersionRow } from './establishment-version.entity.js';
import { OccupancyRow } from './occupancy.entity.js';
import { PostFundingRow } from './post-funding.entity.js';
import { postListImport } from './post-list/import.js';
import { PostTypeRow } from './post-type.entity.js';
import { PostRow } from './post.entity.js';
import { RecruitmentEventRow } from './recruitment-event.entity.js';
import { RecruitmentPressureRow } from './recruitment-pressure.entity.js';
import { TeamRow } from './team.entity.js';
import { TimeAllocationRow } from './time-allocation.entity.js';
import { TrainingCommitmentRow } from './training-commitment.entity.js';
import { TrainingCourseRow } from './training-course.entity.js';
import { TrainingNeedRow } from './training-need.entity.js';
import { TrainingSnapshotRow } from './training-snapshot.entity.js';
import { VacancyRow } from './vacancy.entity.js';
import { WorkforceCountRow } from './workforce-count.entity.js';
import { workforceLinks } from './workforce.links.js';
import { workforceWrites } from './workforce.writes.js';
import { correctedHours } from './post-holds.js';

export const workforce: Module = {
  name: 'workforce',
  tables: [
    [Team, TeamRow],
    [PostType, PostTypeRow],
    [EstablishmentVersion, EstablishmentVersionRow],
    [Post, PostRow],
    [PostFunding, PostFundingRow],
    [Occupancy, OccupancyRow],
    [Vacancy, VacancyRow],
    [RecruitmentEvent, RecruitmentEventRow],
    [RecruitmentPressure, RecruitmentPressureRow],
    [WorkforceCount, WorkforceCountRow],
    [CaseloadSnapshot, CaseloadSnapshotRow],
    [TimeAllocation, TimeAllocationRow],
    [CapacityAssumption, CapacityAssumptionRow],
    [TrainingCourse, TrainingCourseRow],
    [TrainingSnapshot, TrainingSnapshotRow],
    [TrainingNeed, TrainingNeedRow],
    [TrainingCommitment, TrainingCommitmentRow],
    [DisruptionEvent, DisruptionEventRow],
    [DisruptionSpell, DisruptionSpellRow],
    [DisruptionEffect, DisruptionEffectRow],
  ],
  edges: workforceEdges,
  policy: workforcePolicy,
  links: workforceLinks,
  writes: workforceWrites,
  corrections: correctedHours,
  imports: [postListImport],
  resolvers: [],
};

/** What changes the workforce, one verb each: teams and types, posts, who pays, who holds, what is vacant, training, disruption. */
import type { Write } from '../platform/write/write.js';
import { addPostType } from './add-post-type.js';
import { addTeam } from './add-team.js';
import { addTrainingCourse } from './add-training-course.js';
import { adoptEstablishment } from './adopt-establishment.js';
import { continueDisruption } from './continue-disruption.js';
import { deletePost } from './delete-post.js';
import { endPostFunding } from './end-post-funding.js';
import { establishPost } from './establish-post.js';
import { extendOccupancy } from './extend-occupancy.js';
import { fillPost } from './fill-post.js';
import { freezePost } from './freeze-post.js';
import { fundPost } from './fund-post.js';
import { openVacancy } from './open-vacancy.js';
import { proposePost } from './propose-post.js';
import { recordDisruption } from './record-disruption.js';
import { recordRecruitmentEvent } from './record-recruitment-event.js';
import { recordTraining } from './record-training.js';
import { reviseEstablishment } from './revise-establishment.js';
import { revisePost } from './revise-post.js';
import { reviseTeam } from './revise-team.js';
import { unfreezePost } from './unfreeze-post.js';
import { vacatePost } from './vacate-post.js';
import { withdrawEstablishment } from './withdraw-establishment.js';
import { withdrawOccupancy } from './withdraw-occupancy.js';
import { withdrawPost } from './withdraw-post.js';
import { withdrawPostFunding } from './withdraw-post-funding.js';
import { withdrawVacancy } from './withdraw-vacancy.js';
import { recordTrainingNeed } from './record-training-need.js';
import { meetTrainingNeed } from './meet-training-need.js';
import { recordTrainingCommitment } from './record-training-commitment.js';
import { recordCapacityAssumption } from './record-capacity-assumption.js';
import { recordCaseloads } from './record-caseloads.js';
import { recordRecruitmentPressure } from './record-recruitment-pressure.js';
import { recordTimeAllocation } from './record-time-allocation.js';
import { recordWorkforceCount } from './record-workforce-count.js';

export const workforceWrites: readonly Write[] = [
  addTeam,
  reviseTeam,
  addPostType,
  proposePost,
  establishPost,
  withdrawPost,
  revisePost,
  freezePost,
  unfreezePost,
  deletePost,
  fundPost,
  endPostFunding,
  withdrawPostFunding,
  fillPost,
  extendOccupancy,
  vacatePost,
  withdrawOccupancy,
  openVacancy,
  withdrawVacancy,
  recordRecruitmentEvent,
  addTrainingCourse,
  recordTraining,
  reviseEstablishment,
  adoptEstablishment,
  withdrawEstablishment,
  recordDisruption,
  continueDisruption,
  recordTrainingNeed,
  meetTrainingNeed,
  recordTrainingCommitment,
  recordCapacityAssumption,
  recordCaseloads,
  recordRecruitmentPressure,
  recordTimeAllocation,
  recordWorkforceCount,
];

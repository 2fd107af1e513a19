/** Where people's work leads: from a line of money to posts, to who holds them, to what they get through and what stops them. */
import { InvestmentLine } from '../finance/investment-line.js';
import { Area } from '../places/area.js';
import { Organisation } from '../places/organisation.js';
import { SourceSystem } from '../provenance/source-system.js';
import { edge, through, type Edge } from '../shared/edges.js';
import { CapacityAssumption } from './capacity-assumption.js';
import { CaseloadSnapshot } from './caseload-snapshot.js';
import { DisruptionEffect } from './disruption-effect.js';
import { DisruptionEvent } from './disruption-event.js';
import { DisruptionSpell } from './disruption-spell.js';
import { EstablishmentVersion } from './establishment-version.js';
import { Occupancy } from './occupancy.js';
import { Post } from './post.js';
import { PostFunding } from './post-funding.js';
import { PostType } from './post-type.js';
import { RecruitmentEvent } from './recruitment-event.js';
import { RecruitmentPressure } from './recruitment-pressure.js';
import { Team } from './team.js';
import { TimeAllocation } from './time-allocation.js';
import { TrainingCommitment } from './training-commitment.js';
import { TrainingCourse } from './training-course.js';
import { TrainingNeed } from './training-need.js';
import { TrainingSnapshot } from './training-snapshot.js';
import { Vacancy } from './vacancy.js';
import { WorkforceCount } from './workforce-count.js';

export const workforceEdges: readonly Edge[] = [
  edge([Team, 'area', 'The area it works for.'], [Area, 'teams', 'The teams that do its SEND work.']),
  edge([Team, 'employer', 'The organisation that employs it. Null: not said, or several.'], [Organisation, 'teams', 'The teams it employs.']),
  edge([Team, 'parent', 'The team it is part of. Null: none, or not said.'], [Team, 'children', 'The teams that are part of it.']),

  edge([EstablishmentVersion, 'team', 'The team.'], [Team, 'establishmentVersions', 'Its establishment over time, every version.']),
  edge([EstablishmentVersion, 'area', 'The area concerned.'], [Area, 'establishmentVersions', 'Establishments of its teams, every version.']),
  edge([EstablishmentVersion, 'supersedes', 'The version it replaces. Null: the first on record.'], [EstablishmentVersion, 'supersededBy', 'The version that replaced it.'], { parts: 'recordedAt' }),

  edge([Post, 'team', 'The team it belongs to. Null: not said.'], [Team, 'posts', 'Its posts, those proposed and deleted included.']),
  edge([Post, 'postType', 'What type of post it is.'], [PostType, 'posts', 'Posts of this type.']),
  edge([Post, 'area', 'The area it works for.'], [Area, 'posts', 'Posts that work for it.']),

  edge([PostFunding, 'post', 'The post paid for.'], [Post, 'fundings', 'Which lines pay for it, by share and time.']),
  edge([PostFunding, 'line', 'The line that pays.'], [InvestmentLine, 'postFundings', 'The shares of posts it pays for.']),
  edge([PostFunding, 'area', 'The area concerned.'], [Area]),
  through(PostFunding, ['line', 'post'], [InvestmentLine, 'posts', 'The posts it pays for, wholly or in part, at any time.'], [Post, 'investmentLines', 'The lines that pay for it, wholly or in part, at any time.']),

  edge([Occupancy, 'post', 'The post held.'], [Post, 'occupancies', 'How it was held over time.']),
  edge([Occupancy, 'area', 'The area concerned.'], [Area]),
  edge([Vacancy, 'post', 'The vacant post.'], [Post, 'vacancies', 'When it stood vacant.']),
  edge([Vacancy, 'area', 'The area concerned.'], [Area, 'vacancies', 'Vacancies in posts that work for it.']),
  edge([RecruitmentEvent, 'vacancy', 'The vacancy to be filled.'], [Vacancy, 'recruitment', 'The steps taken to fill it, in order of time.'], { parts: 'happenedOn' }),
  edge([RecruitmentEvent, 'area', 'The area concerned.'], [Area]),
  edge([RecruitmentPressure, 'area', 'The area concerned.'], [Area, 'recruitmentPressures', 'Where recruiting for it is hard.']),
  edge([RecruitmentPressure, 'team', 'The team that recruits. Null: not said.'], [Team, 'recruitmentPressures', 'Where its recruiting is hard.']),
  edge([RecruitmentPressure, 'postType', 'The type of post. Null: posts in general.'], [PostType, 'recruitmentPressures', 'Where recruiting to it is hard.']),

  edge([WorkforceCount, 'area', 'The area concerned.'], [Area, 'workforceCounts', 'Counts of its workforce as sources state them.']),
  edge([WorkforceCount, 'team', 'The team counted. Null: not one team, or not said.'], [Team, 'workforceCounts', 'Counts of it as sources state them.']),
  edge([WorkforceCount, 'postType', 'The type of post counted. Null: several, or not said.'], [PostType, 'workforceCounts', 'Counts of such posts as sources state them.']),
  edge([WorkforceCount, 'line', 'The line that is said to pay. Null: the source does not say.'], [InvestmentLine, 'workforceCounts', 'What it is said to pay for, counted and not listed.']),

  edge([CaseloadSnapshot, 'area', 'The area concerned.'], [Area, 'caseloadSnapshots', 'The workload of its teams over time.']),
  edge([CaseloadSnapshot, 'team', 'The team. Null: a type of post across teams.'], [Team, 'caseloadSnapshots', 'Its workload over time.']),
  edge([CaseloadSnapshot, 'postType', 'The type of post. Null: the whole team.'], [PostType, 'caseloadSnapshots', 'The workload of such posts over time.']),
  edge([TimeAllocation, 'area', 'The area concerned.'], [Area, 'timeAllocations', 'Where the time of its staff goes.']),
  edge([TimeAllocation, 'team', 'The team. Null: not said.'], [Team, 'timeAllocations', 'Where its time goes.']),
  edge([TimeAllocation, 'postType', 'The type of post. Null: the whole team.'], [PostType, 'timeAllocations', 'Where the time of such posts goes.']),
  edge([CapacityAssumption, 'area', 'The area it was stated for. Null: general.'], [Area, 'capacityAssumptions', 'How much work its staff get through.']),
  edge([CapacityAssumption, 'team', 'The team. Null: not said, or any.'], [Team, 'capacityAssumptions', 'How much work it gets through.']),
  edge([CapacityAssumption, 'postType', 'The type of post that does the work.'], [PostType, 'capacityAssumptions', 'How much work such posts get through.']),

  edge([TrainingCourse, 'area', 'The area it is for.'], [Area, 'trainingCourses', 'Courses for its staff.']),
  edge([TrainingCourse, 'provider', 'Who runs it. Null: not said.'], [Organisation, 'trainingCourses', 'Courses it runs.']),
  edge([TrainingSnapshot, 'course', 'The course.'], [TrainingCourse, 'snapshots', 'How many had completed it over time.']),
  edge([TrainingSnapshot, 'area', 'The area concerned.'], [Area]),
  edge([TrainingNeed, 'area', 'The area concerned.'], [Area, 'trainingNeeds', 'What its staff, or staff it depends on, need to learn.']),
  edge([TrainingNeed, 'course', 'The course that meets it. Null: none yet, or not said.'], [TrainingCourse, 'needs', 'The needs it meets.']),
  edge([TrainingCommitment, 'need', 'The need.'], [TrainingNeed, 'commitments', 'What organisations undertook to do about it.']),
  edge([TrainingCommitment, 'organisation', 'The organisation that undertook it.'], [Organisation, 'trainingCommitments', 'What it undertook to do about training.']),
  edge([TrainingCommitment, 'area', 'The area concerned.'], [Area]),

  edge([DisruptionEvent, 'area', 'The area concerned.'], [Area, 'disruptionEvents', 'What disturbed its work.']),
  edge([DisruptionSpell, 'event', 'The disruption.'], [DisruptionEvent, 'spells', 'Its days, where they are known.'], {
    parts: 'startsOn',
  }),
  edge([DisruptionSpell, 'area', 'The area concerned.'], [Area]),
  edge([DisruptionEffect, 'event', 'The disruption.'], [DisruptionEvent, 'effects', 'What it was said to do.']),
  edge([DisruptionEffect, 'area', 'The area concerned.'], [Area]),
  edge([DisruptionEffect, 'team', 'The team affected. Null: not one team, or not said.'], [Team, 'disruptionEffects', 'What disturbed its work.']),
  edge([DisruptionEffect, 'postType', 'The type of post affected. Null: not said.'], [PostType, 'disruptionEffects', 'What disturbed the work of such posts.']),
  edge([DisruptionEffect, 'system', 'The system affected. Null: none, or not named.'], [SourceSystem, 'disruptionEffects', 'What disturbed it.']),
];

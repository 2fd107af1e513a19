/** Stages, causes and measures of workforce in words. */
import type { RecruitmentStage, VacancyCause, WorkforceMeasure } from '../../gql/graphql.js';

export const stages: Record<RecruitmentStage, string> = {
  APPROVED: 'Recruitment approved',
  ADVERTISED: 'Advertised',
  READVERTISED: 'Advertised again',
  SHORTLISTED: 'Shortlisted',
  INTERVIEWED: 'Interviewed',
  OFFERED: 'Offered',
  ACCEPTED: 'Offer accepted',
  CHECKS: 'In checks before the start',
  STARTED: 'Started',
  WITHDRAWN: 'Candidate or post withdrawn',
};

export const causes: Record<VacancyCause, string> = {
  LEAVER: 'somebody left',
  MOVED: 'somebody moved',
  NEW_POST: 'a new post',
  TERM_ENDED: 'a term ended',
  UNKNOWN: 'why is not on record',
};

export const measures: Record<WorkforceMeasure, string> = {
  CASEWORKERS: 'Caseworkers',
  HEADCOUNT: 'People',
  HIRED: 'Hired',
  INDUCTED: 'Inducted',
  LEAVERS: 'Leavers',
  LOCUMS: 'Locums',
  POSTS: 'Posts',
  POST_TYPES: 'Kinds of post',
  STAFF_NEEDED: 'Staff needed',
  STARTERS: 'Starters',
  VACANCIES: 'Vacancies',
};

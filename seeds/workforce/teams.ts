/** The teams and types of post that the sources speak of. */
import { PostTypeRow } from '../../server/workforce/post-type.entity.js';
import { TeamRow } from '../../server/workforce/team.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import {
  herefordshire,
  organisation,
  team,
  unnamed,
  wirral2022,
  wirral2024,
  worcestershire,
} from './workforce-keys.js';

const named = (slug: string, name: string) => ({ key: slug, slug, name });
const typed = (slug: string, title: string) => ({ key: slug, slug, title });
const wirralCouncil = { employerId: organisation('wirral-council') };

const teams = facts(TeamRow, {}, [
  {
    ...named('wirral-childrens-services', "Children's Services, Wirral"),
    ...wirral2022,
    ...wirralCouncil,
    sourceId: passage('001 §3.13'),
  },
  { ...named('wirral-send', 'SEND team, Wirral'), ...wirral2024, ...wirralCouncil, sourceId: passage('000 ¶1') },
  {
    ...named('wirral-send-referral-assessment', 'SEND Referral Assessment Team, Wirral'),
    ...wirral2024,
    ...wirralCouncil,
    sourceId: passage('000 ¶13'),
  },
  {
    ...named('wirral-extended-send-management', 'Extended SEND Management Team, Wirral'),
    ...wirral2022,
    ...wirralCouncil,
    parentId: team('wirral-childrens-services'),
    sourceId: passage('001 §3.13'),
  },
  {
    ...named('wirral-inclusion', 'Inclusion Team, Wirral'),
    ...wirral2022,
    ...wirralCouncil,
    parentId: team('wirral-childrens-services'),
    sourceId: passage('001 §3.13'),
  },
  {
    ...named('wirral-participation', 'Participation and engagement, Wirral'),
    ...wirral2022,
    purpose: 'Participation of and engagement with families.',
    sourceId: passage('001 §3.19'),
  },
  {
    ...named('wirral-educational-psychology', 'Educational psychology, Wirral'),
    areaId: wirral2024.areaId,
    asAt: '2025~',
    ...wirralCouncil,
    sourceId: passage('wirral-decision-5909 decision'),
  },
  {
    ...named('wirral-sendstart', 'SENDSTART, Wirral'),
    areaId: wirral2024.areaId,
    asAt: '2024-12',
    sourceId: passage('lasp-board-2024-12 new staff'),
  },
  {
    ...named('worcestershire-send', 'Staff working in SEND, Worcestershire'),
    ...worcestershire,
    sourceId: passage('002 ¶28'),
  },
  {
    ...named('herefordshire-send', 'SEND team, Herefordshire'),
    ...herefordshire,
    employerId: organisation('herefordshire-council'),
    sourceId: passage('003 ¶7'),
  },
  {
    ...named('herefordshire-virtual-school', 'Virtual school, Herefordshire'),
    ...herefordshire,
    sourceId: passage('003 ¶8'),
  },
  {
    ...named('unnamed-004-educational-psychology', 'Educational psychology team (source 004)'),
    ...unnamed,
    employerId: organisation('unnamed-council-004'),
    sourceId: passage('004 ¶4'),
  },
]);

const postTypes = facts(PostTypeRow, {}, [
  {
    ...typed('educational-psychologist', 'Educational psychologist'),
    group: 'PSYCHOLOGY',
    asAt: herefordshire.asAt,
    sourceId: passage('003 ¶5'),
  },
  {
    ...typed('assistant-educational-psychologist', 'Assistant educational psychologist'),
    group: 'PSYCHOLOGY',
    asAt: unnamed.asAt,
    sourceId: passage('004 ¶4'),
  },
  {
    ...typed('send-case-worker', 'SEND case worker'),
    group: 'CASEWORK',
    asAt: herefordshire.asAt,
    sourceId: passage('003 ¶5'),
  },
  {
    ...typed('ehc-coordinator', 'EHC co-ordinator'),
    group: 'CASEWORK',
    asAt: wirral2022.asAt,
    sourceId: passage('001 §3.8'),
  },
  {
    ...typed('annual-review-officer', 'Annual review officer'),
    group: 'CASEWORK',
    asAt: wirral2022.asAt,
    sourceId: passage('001 §3.8'),
  },
  {
    ...typed('caseworker-or-support-officer', 'Caseworker or support officer'),
    group: 'MIXED',
    asAt: '2025-01',
    sourceId: passage('lasp-board-2025-01 induction'),
  },
  {
    ...typed('local-offer-lead', 'Local Offer lead'),
    group: 'PARTICIPATION',
    asAt: wirral2022.asAt,
    sourceId: passage('001 §3.19'),
  },
  {
    ...typed('joint-commissioner', 'Joint commissioner'),
    group: 'COMMISSIONING',
    asAt: '2022-05',
    sourceId: passage('001 §3.5'),
  },
  {
    ...typed('project-coordinator', 'Project co-ordinator'),
    group: 'SUPPORT',
    asAt: wirral2022.asAt,
    sourceId: passage('001 §3.1'),
  },
  {
    ...typed('home-visit-officer', 'Officer for visits to children educated at home'),
    group: 'INCLUSION',
    asAt: wirral2024.asAt,
    sourceId: passage('000 ¶22'),
  },
  {
    ...typed('pastoral-care', 'Pastoral care in schools'),
    group: 'INCLUSION',
    asAt: herefordshire.asAt,
    sourceId: passage('003 ¶14'),
  },
]);

export const teamFacts: readonly SeedTable[] = [teams, postTypes];

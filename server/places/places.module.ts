import { Area } from '../../schema/places/area.js';
import { AreaCode } from '../../schema/places/area-code.js';
import { AreaMembership } from '../../schema/places/area-membership.js';
import { AreaName } from '../../schema/places/area-name.js';
import { Code } from '../../schema/places/code.js';
import { CodeList } from '../../schema/places/code-list.js';
import { GlossaryTerm } from '../../schema/places/glossary-term.js';
import { Organisation } from '../../schema/places/organisation.js';
import { OrganisationCode } from '../../schema/places/organisation-code.js';
import { PeerSet } from '../../schema/places/peer-set.js';
import { PeerSetMember } from '../../schema/places/peer-set-member.js';
import { Period } from '../../schema/places/period.js';
import { placesEdges } from '../../schema/places/places.edges.js';
import { placesPolicy } from '../../schema/places/places.policy.js';
import { StatutoryLimit } from '../../schema/places/statutory-limit.js';
import type { Module } from '../platform/module.js';
import { AreaRow } from './area.entity.js';
import { AreaCodeRow } from './area-code.entity.js';
import { AreaMembershipRow } from './area-membership.entity.js';
import { AreaNameRow } from './area-name.entity.js';
import { CodeRow } from './code.entity.js';
import { CodeListRow } from './code-list.entity.js';
import { GlossaryTermRow } from './glossary-term.entity.js';
import { OrganisationRow } from './organisation.entity.js';
import { OrganisationCodeRow } from './organisation-code.entity.js';
import { PeerSetRow } from './peer-set.entity.js';
import { PeerSetMemberRow } from './peer-set-member.entity.js';
import { PeriodRow } from './period.entity.js';
import { placesLinks } from './places.links.js';
import { StatutoryLimitRow } from './statutory-limit.entity.js';

export const places: Module = {
  name: 'places',
  tables: [
    [Period, PeriodRow],
    [CodeList, CodeListRow],
    [Code, CodeRow],
    [Organisation, OrganisationRow],
    [OrganisationCode, OrganisationCodeRow],
    [Area, AreaRow],
    [AreaCode, AreaCodeRow],
    [AreaName, AreaNameRow],
    [AreaMembership, AreaMembershipRow],
    [PeerSet, PeerSetRow],
    [PeerSetMember, PeerSetMemberRow],
    [StatutoryLimit, StatutoryLimitRow],
    [GlossaryTerm, GlossaryTermRow],
  ],
  edges: placesEdges,
  policy: placesPolicy,
  links: placesLinks,
  writes: [],
  imports: [],
  resolvers: [],
};

/** Who may read each field of places. */
import { AreaCode } from './area-code.js';
import { AreaMembership } from './area-membership.js';
import { AreaName } from './area-name.js';
import { Area } from './area.js';
import { CodeList } from './code-list.js';
import { Code } from './code.js';
import { GlossaryTerm } from './glossary-term.js';
import { OrganisationCode } from './organisation-code.js';
import { Organisation } from './organisation.js';
import { PeerSetMember } from './peer-set-member.js';
import { PeerSet } from './peer-set.js';
import { Period } from './period.js';
import { StatutoryLimit } from './statutory-limit.js';
import { open, type Policy } from '../shared/policy.js';

export const placesPolicy: readonly Policy[] = [
  open(Period, 'code timePeriod timeIdentifier startsOn endsOn'),
  open(CodeList, 'slug name publisher year'),
  open(Code, 'value label'),
  open(Organisation, 'slug name type'),
  open(OrganisationCode, 'scheme value validFrom validTo'),
  open(Area, 'slug name kind'),
  open(AreaCode, 'scheme value validFrom validTo'),
  open(AreaName, 'name usedBy'),
  open(AreaMembership, 'role'),
  open(PeerSet, 'slug kind edition'),
  open(PeerSetMember, 'rank closeness'),
  open(StatutoryLimit, 'sequence step amount unit fixedDate countedFrom legalBasis validFrom validTo'),
  open(GlossaryTerm, 'term spelling meaning'),
];

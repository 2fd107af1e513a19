/** Where the nouns of places lead, and what leads back to them. */
import { edge, through, type Edge } from '../shared/edges.js';
import { Recorded } from '../shared/recorded.js';
import { Area } from './area.js';
import { AreaCode } from './area-code.js';
import { AreaMembership } from './area-membership.js';
import { AreaName } from './area-name.js';
import { Code } from './code.js';
import { CodeList } from './code-list.js';
import { Organisation } from './organisation.js';
import { OrganisationCode } from './organisation-code.js';
import { PeerSet } from './peer-set.js';
import { PeerSetMember } from './peer-set-member.js';

export const placesEdges: readonly Edge[] = [
  edge([Recorded, 'owner', 'The organisation that keeps this record and may change it. Null: reference facts, kept by nobody here.'], [Organisation]),
  edge([Area, 'parent', 'The wider area it lies in: a council area in its region, a region in its country.'], [Area, 'children', 'The areas inside it.']),
  edge([AreaCode, 'area', 'The area the code stands for.'], [Area, 'codes', 'The codes official data uses for it.'], {
    parts: 'value',
  }),
  edge([AreaName, 'area', 'The area the spelling means.'], [Area, 'names', 'How publishers spell it.'], {
    parts: 'name',
  }),
  edge([AreaMembership, 'area', 'The area taken part in.'], [Area, 'memberships', 'Which organisations take part in it, and as what.']),
  edge([AreaMembership, 'organisation', 'The organisation taking part.'], [Organisation, 'memberships', 'The areas it takes part in, and as what.']),
  through(AreaMembership, ['area', 'organisation'], [Area, 'organisations', 'The organisations that take part in it.'], [Organisation, 'areas', 'The areas it takes part in.']),
  edge([OrganisationCode, 'organisation', 'The organisation the code stands for.'], [Organisation, 'codes', 'The codes official data uses for it.'], { parts: 'value' }),
  edge([Organisation, 'successor', 'The organisation that took over its duties. Null: it still stands, or nobody did.'], [Organisation, 'predecessors', 'The organisations whose duties it took over.']),
  edge([PeerSet, 'area', 'The area that is compared.'], [Area, 'peerSets', 'The sets of areas it is compared with.']),
  edge([PeerSetMember, 'peerSet', 'The set.'], [PeerSet, 'members', 'The areas of the set, the closest first.'], {
    parts: 'rank',
  }),
  edge([PeerSetMember, 'member', 'The area in the set.'], [Area, 'peerOf', 'The sets it stands in.']),
  edge([Code, 'list', 'The list the code belongs to.'], [CodeList, 'codes', 'The codes of the list.'], {
    required: true,
  }),
];

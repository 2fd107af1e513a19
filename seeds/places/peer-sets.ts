/** Whom the three named areas are compared with: statistical neighbours of May 2025 in the published order, their region and England. */
import { PeerSetRow } from '../../server/places/peer-set.entity.js';
import { PeerSetMemberRow } from '../../server/places/peer-set-member.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const neighbours = {
  wirral: [
    'county-durham',
    'sefton',
    'halton',
    'stockton-on-tees',
    'sunderland',
    'gateshead',
    'redcar-and-cleveland',
    'lancashire',
    'bury',
    'south-tyneside',
  ],
  herefordshire: [
    'westmorland-and-furness',
    'staffordshire',
    'lincolnshire',
    'shropshire',
    'somerset',
    'lancashire',
    'suffolk',
    'east-riding-of-yorkshire',
    'north-yorkshire',
    'derbyshire',
  ],
  worcestershire: [
    'somerset',
    'gloucestershire',
    'dorset',
    'warwickshire',
    'shropshire',
    'west-sussex',
    'devon',
    'derbyshire',
    'essex',
    'north-yorkshire',
  ],
};
const regions = { wirral: 'north-west', herefordshire: 'west-midlands', worcestershire: 'west-midlands' };

const lait = { edition: 'May 2025', asAt: '2025-05', sourceId: passage('lait-neighbours-2025-05 lists') } as const;
const statistics = {
  edition: 'Education, health and care plans, 2025',
  asAt: '2025',
  sourceId: passage('dfe-ehc-plans-2025 locations'),
} as const;

const sets = [
  ...Object.entries(neighbours).map(([slug, members]) => ({
    slug: `${slug}-neighbours-2025-05`,
    area: slug,
    kind: 'STAT_NEIGHBOUR' as const,
    members,
    ...lait,
  })),
  ...Object.entries(regions).map(([slug, region]) => ({
    slug: `${slug}-region`,
    area: slug,
    kind: 'REGION' as const,
    members: [region],
    ...statistics,
  })),
  ...Object.keys(regions).map((slug) => ({
    slug: `${slug}-national`,
    area: slug,
    kind: 'NATIONAL' as const,
    members: ['england'],
    ...statistics,
  })),
];

export const peerSets: readonly SeedTable[] = [
  facts(
    PeerSetRow,
    {},
    sets.map(({ slug, area, kind, edition, asAt, sourceId }) => ({
      key: slug,
      slug,
      areaId: idOf('Area', area),
      kind,
      edition,
      asAt,
      sourceId,
    })),
  ),
  facts(
    PeerSetMemberRow,
    {},
    sets.flatMap(({ slug, members, asAt, sourceId }) =>
      members.map((member, index) => ({
        key: `${slug} ${member}`,
        peerSetId: idOf('PeerSet', slug),
        memberId: idOf('Area', member),
        rank: index + 1,
        asAt,
        sourceId,
      })),
    ),
  ),
];

/** England, its regions, the council areas that facts or comparisons speak of, NHS areas, and the place that source 004 does not name. */
import { AreaRow } from '../../server/places/area.entity.js';
import { AreaCodeRow } from '../../server/places/area-code.entity.js';
import { AreaMembershipRow } from '../../server/places/area-membership.entity.js';
import { AreaNameRow } from '../../server/places/area-name.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const statistics = { asAt: '2025', sourceId: passage('dfe-ehc-plans-2025 locations') } as const;
const nhs = { asAt: '2023', sourceId: passage('nhs-ods codes') } as const;
const area = (slug: string) => idOf('Area', slug);

const regions = [
  ['north-east', 'North East', 'E12000001'],
  ['north-west', 'North West', 'E12000002'],
  ['yorkshire-and-the-humber', 'Yorkshire and The Humber', 'E12000003'],
  ['east-midlands', 'East Midlands', 'E12000004'],
  ['west-midlands', 'West Midlands', 'E12000005'],
  ['east-of-england', 'East of England', 'E12000006'],
  ['south-east', 'South East', 'E12000008'],
  ['south-west', 'South West', 'E12000009'],
] as const;

/** Slug, name, region, GSS code and DfE number as in the 2025 release; its GSS codes of Somerset and North Yorkshire are of before April 2023. */
const councils = [
  ['wirral', 'Wirral', 'north-west', 'E08000015', '344'],
  ['herefordshire', 'Herefordshire', 'west-midlands', 'E06000019', '884'],
  ['worcestershire', 'Worcestershire', 'west-midlands', 'E10000034', '885'],
  ['county-durham', 'County Durham', 'north-east', 'E06000047', '840'],
  ['sefton', 'Sefton', 'north-west', 'E08000014', '343'],
  ['halton', 'Halton', 'north-west', 'E06000006', '876'],
  ['stockton-on-tees', 'Stockton-on-Tees', 'north-east', 'E06000004', '808'],
  ['sunderland', 'Sunderland', 'north-east', 'E08000024', '394'],
  ['gateshead', 'Gateshead', 'north-east', 'E08000037', '390'],
  ['redcar-and-cleveland', 'Redcar and Cleveland', 'north-east', 'E06000003', '807'],
  ['lancashire', 'Lancashire', 'north-west', 'E10000017', '888'],
  ['bury', 'Bury', 'north-west', 'E08000002', '351'],
  ['south-tyneside', 'South Tyneside', 'north-east', 'E08000023', '393'],
  ['westmorland-and-furness', 'Westmorland and Furness', 'north-west', 'E06000064', '943'],
  ['staffordshire', 'Staffordshire', 'west-midlands', 'E10000028', '860'],
  ['lincolnshire', 'Lincolnshire', 'east-midlands', 'E10000019', '925'],
  ['shropshire', 'Shropshire', 'west-midlands', 'E06000051', '893'],
  ['somerset', 'Somerset', 'south-west', 'E10000027', '933'],
  ['suffolk', 'Suffolk', 'east-of-england', 'E10000029', '935'],
  ['east-riding-of-yorkshire', 'East Riding of Yorkshire', 'yorkshire-and-the-humber', 'E06000011', '811'],
  ['north-yorkshire', 'North Yorkshire', 'yorkshire-and-the-humber', 'E10000023', '815'],
  ['derbyshire', 'Derbyshire', 'east-midlands', 'E10000007', '830'],
  ['gloucestershire', 'Gloucestershire', 'south-west', 'E10000013', '916'],
  ['dorset', 'Dorset', 'south-west', 'E06000059', '838'],
  ['warwickshire', 'Warwickshire', 'west-midlands', 'E10000031', '937'],
  ['west-sussex', 'West Sussex', 'south-east', 'E10000032', '938'],
  ['devon', 'Devon', 'south-west', 'E10000008', '878'],
  ['essex', 'Essex', 'east-of-england', 'E10000012', '881'],
  ['surrey', 'Surrey', 'south-east', 'E10000030', '936'],
  ['stoke-on-trent', 'Stoke-on-Trent', 'west-midlands', 'E06000021', '861'],
  ['wokingham', 'Wokingham', 'south-east', 'E06000041', '872'],
] as const;

/** Slug, name, kind, parent, ODS code and, where one is known, GSS code. */
const nhsAreas = [
  ['nhs-north-west', 'North West (NHS region)', 'NHS_REGION', 'england', 'Y62', null],
  ['nhs-midlands', 'Midlands (NHS region)', 'NHS_REGION', 'england', 'Y60', null],
  ['cheshire-and-merseyside', 'Cheshire and Merseyside', 'INTEGRATED_CARE_BOARD', 'nhs-north-west', 'QYG', 'E54000008'],
  [
    'herefordshire-and-worcestershire',
    'Herefordshire and Worcestershire',
    'INTEGRATED_CARE_BOARD',
    'nhs-midlands',
    'QGH',
    'E54000019',
  ],
  ['wirral-sub-icb', 'Wirral (sub-ICB location)', 'SUB_ICB', 'cheshire-and-merseyside', '12F', 'E38000208'],
  [
    'herefordshire-and-worcestershire-sub-icb',
    'Herefordshire and Worcestershire (sub-ICB location)',
    'SUB_ICB',
    'herefordshire-and-worcestershire',
    '18C',
    null,
  ],
] as const;

const code = (slug: string, scheme: 'GSS' | 'DFE_LA' | 'ODS' | 'OFSTED_AREA', value: string) => ({
  key: `${slug} ${scheme} ${value}`,
  areaId: area(slug),
  scheme,
  value,
});
const inspected = { asAt: '2025', sourceId: passage('d2i-ofsted-send areas') } as const;

const member = (slug: string, organisation: string, role: AreaMembershipRow['role'], asAt: string, source: string) => ({
  key: `${slug} ${organisation} ${role}`,
  areaId: area(slug),
  organisationId: idOf('Organisation', organisation),
  role,
  asAt,
  sourceId: passage(source),
});

export const areas: readonly SeedTable[] = [
  facts(AreaRow, {}, [
    { key: 'england', slug: 'england', name: 'England', kind: 'COUNTRY', ...statistics },
    ...regions.map(
      ([slug, name]) => ({ key: slug, slug, name, kind: 'REGION', parentId: area('england'), ...statistics }) as const,
    ),
    ...councils.map(
      ([slug, name, region]) =>
        ({ key: slug, slug, name, kind: 'LOCAL_AUTHORITY', parentId: area(region), ...statistics }) as const,
    ),
    ...nhsAreas.map(
      ([slug, name, kind, parent]) => ({ key: slug, slug, name, kind, parentId: area(parent), ...nhs }) as const,
    ),
    {
      key: 'unnamed-004',
      slug: 'unnamed-004',
      name: 'Unnamed area (source 004)',
      kind: 'UNNAMED',
      asAt: 'XXXX-01~',
      sourceId: passage('004 ¶1'),
    },
  ]),
  facts(AreaCodeRow, {}, [
    { ...code('england', 'GSS', 'E92000001'), ...statistics },
    ...regions.map(([slug, , gss]) => ({ ...code(slug, 'GSS', gss), ...statistics })),
    ...councils.flatMap(([slug, , , gss, number]) => [
      { ...code(slug, 'GSS', gss), ...statistics },
      { ...code(slug, 'DFE_LA', number), ...statistics },
    ]),
    { ...code('wirral', 'OFSTED_AREA', '80581'), ...inspected },
    { ...code('herefordshire', 'OFSTED_AREA', '80474'), ...inspected },
    { ...code('worcestershire', 'OFSTED_AREA', '80584'), ...inspected },
    ...nhsAreas.flatMap(([slug, , , , ods, gss]) => [
      { ...code(slug, 'ODS', ods), ...nhs },
      ...(gss === null ? [] : [{ ...code(slug, 'GSS', gss), ...nhs }]),
    ]),
  ]),
  facts(AreaNameRow, { areaId: area('herefordshire') }, [
    {
      key: 'herefordshire county of',
      name: 'Herefordshire, County of',
      usedBy: 'Department for Education statistics and the Office for National Statistics',
      ...statistics,
    },
    {
      key: 'herefordshire',
      name: 'Herefordshire',
      usedBy: 'Tribunal statistics, section 251 files and the local authority interactive tool',
      asAt: '2025',
      sourceId: passage('lait-neighbours-2025-05 lists'),
    },
  ]),
  facts(AreaMembershipRow, {}, [
    member('wirral', 'wirral-council', 'LEAD_COUNCIL', '2024-10-16', '000 ¶3'),
    member('wirral', 'cheshire-merseyside-icb', 'COMMISSIONER', '2023', 'nhs-ods codes'),
    member('wirral', 'wirral-community-health', 'PROVIDER', '2023', 'nhs-chs-waits-2023 providers'),
    member('wirral', 'wirral-university-hospital', 'PROVIDER', '2023', 'nhs-chs-waits-2023 providers'),
    member('wirral', 'cheshire-wirral-partnership', 'PROVIDER', '2023', 'nhs-chs-waits-2023 providers'),
    member('wirral', 'pcpw', 'PARENT_VOICE', '2022-09-14', '001 §3.12'),
    member('wirral', 'rise', 'DELIVERY_PARTNER', '2022-09-14', '001 §3.10'),
    member('wirral', 'children-with-disabilities-council', 'DELIVERY_PARTNER', '2022-09-14', '001 §3.10'),
    member('wirral', 'university-of-chester', 'DELIVERY_PARTNER', '2022-09-14', '001 §3.14'),
    member('worcestershire', 'worcestershire-council', 'LEAD_COUNCIL', '2019-03~', '002 ¶29'),
    member('worcestershire', 'worcestershire-ccg', 'COMMISSIONER', '2019-03~', '002 ¶20'),
    member('worcestershire', 'herefordshire-worcestershire-icb', 'COMMISSIONER', '2023', 'nhs-ods codes'),
    member('worcestershire', 'herefordshire-worcestershire-health', 'PROVIDER', '2023', 'nhs-ods codes'),
    member('worcestershire', 'babcock-prime', 'DELIVERY_PARTNER', '2019-03~', '002 ¶3'),
    member('worcestershire', 'university-of-worcester', 'DELIVERY_PARTNER', '2019-03~', '002 ¶11'),
    member('worcestershire', 'chadsgrove-special-school', 'SCHOOL', '2019-03~', '002 ¶11'),
    member('worcestershire', 'worcestershire-sendiass', 'DELIVERY_PARTNER', '2019-03~', '002 ¶13'),
    member('worcestershire', 'youth-justice-west-mercia', 'DELIVERY_PARTNER', '2019-03~', '002 ¶17'),
    member('worcestershire', 'families-in-partnership', 'PARENT_VOICE', '2019-03~', '002 ¶22'),
    member('herefordshire', 'herefordshire-council', 'LEAD_COUNCIL', '2023-23~', '003 ¶21'),
    member('herefordshire', 'herefordshire-worcestershire-icb', 'COMMISSIONER', '2023', 'nhs-ods codes'),
    member('herefordshire', 'herefordshire-worcestershire-health', 'PROVIDER', '2023', 'nhs-ods codes'),
    member('herefordshire', 'wye-valley', 'PROVIDER', '2023', 'nhs-ods codes'),
    member('herefordshire', 'parent-carer-voice', 'PARENT_VOICE', '2023-23~', '003 ¶17'),
    member('unnamed-004', 'unnamed-council-004', 'LEAD_COUNCIL', 'XXXX-01~', '004 ¶1'),
  ]),
];

/** The bodies that the source documents and published data speak of, and the codes official data uses for them. Roles only, never people. */
import { OrganisationRow } from '../../server/places/organisation.entity.js';
import { OrganisationCodeRow } from '../../server/places/organisation-code.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const named = (slug: string, name: string) => ({ key: slug, slug, name });

const fromText = [
  { ...named('wirral-council', 'Wirral Council'), type: 'COUNCIL', asAt: '2024-10-16', sourceId: passage('000 ¶3') },
  {
    ...named('herefordshire-council', 'Herefordshire Council'),
    type: 'COUNCIL',
    asAt: '2023-23~',
    sourceId: passage('003 ¶21'),
  },
  {
    ...named('worcestershire-council', 'Worcestershire County Council'),
    type: 'COUNCIL',
    asAt: '2019-03~',
    sourceId: passage('002 ¶29'),
  },
  {
    ...named('unnamed-council-004', 'Unnamed council (source 004)'),
    type: 'UNNAMED',
    asAt: 'XXXX-01~',
    sourceId: passage('004 ¶1'),
  },
  { ...named('dfe', 'Department for Education'), type: 'GOV_DEPT', asAt: '2024-10-16', sourceId: passage('000 ¶4') },
  { ...named('nhs-england', 'NHS England'), type: 'GOV_DEPT', asAt: '2024-10-16', sourceId: passage('000 ¶4') },
  { ...named('ofsted', 'Ofsted'), type: 'REGULATOR', asAt: '2022-09-14', sourceId: passage('001 summary ¶2') },
  {
    ...named('cqc', 'Care Quality Commission'),
    type: 'REGULATOR',
    asAt: '2022-09-14',
    sourceId: passage('001 summary ¶2'),
  },
  {
    ...named('pcpw', 'Parent Carer Participation Wirral'),
    type: 'PARENT_CARER_FORUM',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.12'),
  },
  { ...named('rise', 'Rise'), type: 'DELIVERY_PARTNER', asAt: '2022-09-14', sourceId: passage('001 §3.10') },
  {
    ...named('children-with-disabilities-council', 'Children with Disabilities Council (as source 001 writes it)'),
    type: 'DELIVERY_PARTNER',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.10'),
  },
  {
    ...named('university-of-chester', 'University of Chester'),
    type: 'UNIVERSITY',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.14'),
  },
  {
    ...named('babcock-prime', 'Babcock Prime'),
    type: 'DELIVERY_PARTNER',
    asAt: '2019-03~',
    sourceId: passage('002 ¶3'),
  },
  {
    ...named('university-of-worcester', 'University of Worcester'),
    type: 'UNIVERSITY',
    asAt: '2019-03~',
    sourceId: passage('002 ¶11'),
  },
  {
    ...named('chadsgrove-special-school', 'Chadsgrove Special School'),
    type: 'SCHOOL',
    asAt: '2019-03~',
    sourceId: passage('002 ¶11'),
  },
  {
    ...named('worcestershire-sendiass', 'SENDIASS in Worcestershire'),
    type: 'DELIVERY_PARTNER',
    asAt: '2019-03~',
    sourceId: passage('002 ¶13'),
  },
  {
    ...named('youth-justice-west-mercia', 'Youth Justice Service (West Mercia Project)'),
    type: 'DELIVERY_PARTNER',
    asAt: '2019-03~',
    sourceId: passage('002 ¶17'),
  },
  {
    ...named('worcestershire-ccg', 'The clinical commissioning group that source 002 speaks of'),
    type: 'ICB',
    asAt: '2019-03~',
    sourceId: passage('002 ¶20'),
  },
  {
    ...named('families-in-partnership', 'Families in Partnership'),
    type: 'PARENT_CARER_FORUM',
    asAt: '2019-03~',
    sourceId: passage('002 ¶22'),
  },
  {
    ...named('parent-carer-voice', 'Parent Carer Voice'),
    type: 'PARENT_CARER_FORUM',
    asAt: '2023-23~',
    sourceId: passage('003 ¶17'),
  },
] as const;

const ods = { asAt: '2023', sourceId: passage('nhs-ods codes') } as const;
const fromPublished = [
  { ...named('cheshire-merseyside-icb', 'NHS Cheshire and Merseyside Integrated Care Board'), type: 'ICB', ...ods },
  {
    ...named('herefordshire-worcestershire-icb', 'NHS Herefordshire and Worcestershire Integrated Care Board'),
    type: 'ICB',
    ...ods,
  },
  {
    ...named('wirral-community-health', 'Wirral Community Health and Care NHS Foundation Trust'),
    type: 'NHS_PROVIDER',
    ...ods,
  },
  {
    ...named('wirral-university-hospital', 'Wirral University Teaching Hospital NHS Foundation Trust'),
    type: 'NHS_PROVIDER',
    ...ods,
  },
  {
    ...named('cheshire-wirral-partnership', 'Cheshire and Wirral Partnership NHS Foundation Trust'),
    type: 'NHS_PROVIDER',
    ...ods,
  },
  { ...named('alder-hey', "Alder Hey Children's NHS Foundation Trust"), type: 'NHS_PROVIDER', ...ods },
  {
    ...named('herefordshire-worcestershire-health', 'Herefordshire and Worcestershire Health and Care NHS Trust'),
    type: 'NHS_PROVIDER',
    ...ods,
  },
  { ...named('wye-valley', 'Wye Valley NHS Trust'), type: 'NHS_PROVIDER', ...ods },
  {
    ...named('ons', 'Office for National Statistics'),
    type: 'GOV_DEPT',
    asAt: '2025',
    sourceId: passage('ons-codes local authorities'),
  },
  {
    ...named('hmcts', 'HM Courts and Tribunals Service'),
    type: 'GOV_DEPT',
    asAt: '2024',
    sourceId: passage('hmcts-send-tribunals appeal rate'),
  },
  {
    ...named('lgsco', 'Local Government and Social Care Ombudsman'),
    type: 'REGULATOR',
    asAt: '2025-06-02',
    sourceId: passage('lgsco-24-013-016 remedy'),
  },
  {
    ...named('surrey-council', 'Surrey County Council'),
    type: 'COUNCIL',
    asAt: '2023',
    sourceId: passage('surrey-ep-capacity-2023 capacity'),
  },
  {
    ...named('stoke-council', 'Stoke-on-Trent City Council'),
    type: 'COUNCIL',
    asAt: '2025-11',
    sourceId: passage('stoke-locum-eps-2025 claim'),
  },
] as const;

const code = (organisation: string, scheme: 'GSS' | 'DFE_LA' | 'ODS' | 'OFSTED_AREA', value: string) => ({
  key: `${organisation} ${scheme} ${value}`,
  organisationId: idOf('Organisation', organisation),
  scheme,
  value,
});

const la = { asAt: '2025', sourceId: passage('ons-codes local authorities') } as const;
const inspected = { asAt: '2025', sourceId: passage('d2i-ofsted-send areas') } as const;

export const organisations: readonly SeedTable[] = [
  facts(OrganisationRow, {}, [...fromText, ...fromPublished]),
  facts(OrganisationCodeRow, {}, [
    { ...code('wirral-council', 'GSS', 'E08000015'), ...la },
    { ...code('wirral-council', 'DFE_LA', '344'), ...la },
    { ...code('wirral-council', 'OFSTED_AREA', '80581'), ...inspected },
    { ...code('herefordshire-council', 'GSS', 'E06000019'), ...la },
    { ...code('herefordshire-council', 'DFE_LA', '884'), ...la },
    { ...code('herefordshire-council', 'OFSTED_AREA', '80474'), ...inspected },
    { ...code('worcestershire-council', 'GSS', 'E10000034'), ...la },
    { ...code('worcestershire-council', 'DFE_LA', '885'), ...la },
    { ...code('worcestershire-council', 'OFSTED_AREA', '80584'), ...inspected },
    { ...code('cheshire-merseyside-icb', 'ODS', 'QYG'), ...ods },
    { ...code('cheshire-merseyside-icb', 'GSS', 'E54000008'), ...ods },
    { ...code('herefordshire-worcestershire-icb', 'ODS', 'QGH'), ...ods },
    { ...code('herefordshire-worcestershire-icb', 'GSS', 'E54000019'), ...ods },
    { ...code('wirral-community-health', 'ODS', 'RY7'), ...ods },
    { ...code('wirral-university-hospital', 'ODS', 'RBL'), ...ods },
    { ...code('cheshire-wirral-partnership', 'ODS', 'RXA'), ...ods },
    { ...code('alder-hey', 'ODS', 'RBS'), ...ods },
    { ...code('herefordshire-worcestershire-health', 'ODS', 'R1A'), ...ods },
    { ...code('wye-valley', 'ODS', 'RLQ'), ...ods },
  ]),
];

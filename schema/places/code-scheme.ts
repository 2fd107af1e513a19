import { enumeration, type ValueOf } from '../shared/enumeration.js';

export const CodeScheme = enumeration('CodeScheme', 'Who gives codes to places and organisations.', {
  GSS: 'Office for National Statistics, nine characters such as E08000015.',
  DFE_LA: 'Department for Education local authority number, three digits.',
  ODS: 'NHS Organisation Data Service code, such as RY7.',
  URN: 'Department for Education establishment number of a school.',
  UKPRN: 'UK Register of Learning Providers, eight digits.',
  LAESTAB: 'Local authority number and establishment number of a school, seven digits.',
  OFSTED_AREA: 'Ofsted number of an area inspected for SEND.',
});
export type CodeScheme = ValueOf<typeof CodeScheme>;

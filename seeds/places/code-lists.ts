/** Published lists of codes: section 251 lines by year, CIPFA groups, types of need, community health service lines. */
import { CodeRow } from '../../server/places/code.entity.js';
import { CodeListRow } from '../../server/places/code-list.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

const s251 = {
  '1.0.2': 'High needs place funding within Individual Schools Budget',
  '1.2.1': 'Top-up funding: maintained schools',
  '1.2.2': 'Top-up funding: academies, free schools and colleges',
  '1.2.3': 'Top-up and other funding: non-maintained and independent providers',
  '1.2.4': 'Additional high needs targeted funding for mainstream schools and academies',
  '1.2.5': 'SEN support services',
  '1.2.6': 'Hospital education services',
  '1.2.7': 'Other alternative provision services',
  '1.2.8': 'Support for inclusion',
  '1.2.9': 'Special schools and PRUs in financial difficulty',
  '1.2.10': 'PFI/BSF costs at special schools',
  '1.2.11': 'Direct payments (SEN and disability)',
  '1.2.13': 'Therapies and other health related services',
  '1.4.11': 'SEN transport',
  '1.9.1': 'Dedicated Schools Grant for the year',
  '1.9.2': 'Dedicated Schools Grant brought forward',
  '1.9.3': 'Dedicated Schools Grant carried forward',
  '2.1.1': 'Educational psychology service',
  '2.1.2': 'SEN administration, assessment and coordination and monitoring',
  '2.1.4': 'Home to school transport (pre 16): SEN transport expenditure',
  '2.1.6': 'Home to school transport (16 to 18): SEN transport expenditure',
  '2.1.7': 'Home to school transport (19 to 25): SEN transport expenditure',
};

const cipfa = {
  '1': 'Employees',
  '2': 'Premises-related',
  '3': 'Transport-related',
  '4': 'Supplies and services',
  '5': 'Third party payments',
  '6': 'Transfer payments',
  '7': 'Support services',
  '8': 'Depreciation and impairment',
  '9': 'Income',
  '10': 'Capital financing costs',
};

const senTypes = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
};

/** The return has no codes of its own: the name of the line is the code. */
const chsServices = [
  '(CYP) Therapy interventions: Speech and language',
  '(CYP) Therapy interventions: Occupational therapy',
  '(CYP) Community paediatric service',
];

interface List {
  slug: string;
  name: string;
  publisher: string;
  year: number | null;
  codes: Readonly<Record<string, string>>;
}

const s251Year = (year: number, codes: List['codes']): List => ({
  slug: `s251-${String(year)}`,
  name: `Section 251 lines for children with SEND, ${String(year)}-${String(year + 1).slice(2)}`,
  publisher: 'Department for Education',
  year,
  codes,
});

const lists: readonly List[] = [
  s251Year(2008, { '2.0.2': 'SEN administration, assessment and coordination and monitoring' }),
  ...[2021, 2022, 2023, 2024].map((year) => s251Year(year, s251)),
  {
    slug: 'cipfa-subjective',
    name: 'CIPFA subjective groups',
    publisher: 'Chartered Institute of Public Finance and Accountancy',
    year: null,
    codes: cipfa,
  },
  {
    slug: 'sen-type',
    name: 'Types of special educational need',
    publisher: 'Department for Education',
    year: null,
    codes: senTypes,
  },
  {
    slug: 'chs-service',
    name: 'Service lines of the Community Health Services return',
    publisher: 'NHS England',
    year: 2023,
    codes: Object.fromEntries(chsServices.map((line) => [line, line])),
  },
];

export const codeLists: readonly SeedTable[] = [
  facts(
    CodeListRow,
    {},
    lists.map(({ slug, name, publisher, year }) => ({ key: slug, slug, name, publisher, year })),
  ),
  facts(
    CodeRow,
    {},
    lists.flatMap(({ slug, codes }) =>
      Object.entries(codes).map(([value, label]) => ({
        key: `${slug} ${value}`,
        listId: idOf('CodeList', slug),
        value,
        label,
      })),
    ),
  ),
];

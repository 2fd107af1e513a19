/** The service lines of the return that are taken: those that children wait on for months, each a kind of pathway. */
import type { PathwayKind } from '../../../schema/waits/pathway.js';
import { sameName } from '../../platform/files/columns.js';

export interface ServiceLine {
  kind: PathwayKind;
  /** As the short names of pathways end. */
  slug: string;
  /** As the names of pathways begin. */
  name: string;
  /** Every wording of the return so far. */
  wordings: readonly string[];
}

const line = (kind: PathwayKind, slug: string, name: string, ...wordings: string[]): ServiceLine => ({
  kind,
  slug,
  name,
  wordings,
});

export const serviceLines: readonly ServiceLine[] = [
  line(
    'SPEECH_AND_LANGUAGE',
    'salt',
    'Speech and language therapy',
    '(CYP) Therapy interventions: Speech and language',
  ),
  line('OCCUPATIONAL_THERAPY', 'ot', 'Occupational therapy', '(CYP) Therapy interventions: Occupational therapy'),
  line('PHYSIOTHERAPY', 'physiotherapy', 'Physiotherapy', '(CYP) Therapy interventions: Physiotherapy'),
  line('DIETETICS', 'dietetics', 'Dietetics', '(CYP) Therapy interventions: Dietetics'),
  line('ORTHOTICS', 'orthotics', 'Orthotics', '(CYP) Therapy interventions: Orthotics'),
  line('COMMUNITY_PAEDIATRICS', 'community-paediatrics', 'Community paediatrics', '(CYP) Community paediatric service'),
  line('AUDIOLOGY', 'audiology', 'Hearing services', '(CYP) Audiology'),
  line('EQUIPMENT', 'equipment', 'Wheelchairs and equipment', '(CYP) Wheelchair, orthotics, prosthetics and equipment'),
  line(
    'COMMUNITY_NURSING',
    'community-nursing',
    'Community nursing of children',
    '(CYP) Community nursing services (planned care and rapid response teams)',
  ),
  line(
    'LONG_TERM_CONDITIONS',
    'long-term-conditions',
    'Nursing and therapy for long-term conditions',
    '(CYP) Nursing and Therapy teams support for long term conditions',
  ),
];

/** Lines for children that are known and not taken: whole year groups are screened, or the list is one of hours or of records. */
const leftOut: Readonly<Record<string, string>> = {
  '(CYP) Antenatal, new-born and children screening and immunisation services': 'every child, no need in particular',
  '(CYP) New-born hearing screening': 'every child, no need in particular',
  '(CYP) Vision screening': 'every child, no need in particular',
  '(CYP) Child health information service': 'records, not people who wait',
  '(CYP) Rapid Response Services': 'urgent care, not waited for',
  '(CYP) Looked after children teams': 'published for England only, without bands',
  '(CYP) Safeguarding': 'published for England only, without bands',
};

const wording = (text: string): string => sameName(text.replaceAll('&', 'and'));

const taken = new Map(serviceLines.flatMap((each) => each.wordings.map((text) => [wording(text), each] as const)));
const whyNot = new Map(Object.entries(leftOut).map(([text, why]) => [wording(text), why]));

export const isServiceLine = (heading: string): boolean => /^\((A|CYP)\)/i.test(heading);

export function serviceLineOf(heading: string): ServiceLine | undefined {
  return taken.get(wording(heading));
}

/** Why a line is not taken; undefined where nobody has decided on it. */
export function reasonLeftOut(heading: string): string | undefined {
  return /^\(A\)/i.test(heading) ? 'adults' : whyNot.get(wording(heading));
}

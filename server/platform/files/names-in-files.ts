/** Where a file names persons: by the heading of a column, by what stands in it, or in a cell that should say a role. Rather too often than too seldom. */
import { namesPerson } from '../persons.js';

const personal =
  /\b(?:employees?|post ?holders?|holders?|incumbents?|occupants?|occupied by|held by|surname|forename|(?:first|last|full|preferred|staff|manager|officer) name|known as|line manager|reports to|staff member|worker|person|e-?mail|payroll|national insurance|ni number|date of birth|dob|gender|ethnicity)\b|^names?$/i;
/** Of a person's employment, not of the person. */
const impersonal = /\b(?:type|group|category|class|fte|wte|status|basis|contract)$/i;

export function headsPersons(heading: string): boolean {
  const words = heading.replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
  return personal.test(words) && !impersonal.test(words);
}

/** Most of the different words in a column look like names. */
export function holdsPersons(words: Iterable<string>): boolean {
  const all = [...words];
  return all.length >= 2 && all.filter((each) => fullName.test(each) && seemsPerson(each)).length * 2 > all.length;
}

const ofRoles = new RegExp(
  String.raw`\b(?:lead(?:er|ership)?s?|heads?|managers?|officers?|directors?|co-?ordinators?|commissioners?|practitioners?|specialists?|consultants?|advis[eo]rs?|assistants?|deputy|chief|chairs?|executive|principal|psychologists?|psychology|therap(?:y|ies|ists?)|nurs(?:e|es|ing)|paediatric(?:s|ians?)?|senco?s?|teachers?|headteachers?|workers?|caseworkers?|clerks?|analysts?|administrators?|secretary|champions?|sponsors?|visitors?|trainees?|apprentices?|supervisors?|teams?|services?|boards?|groups?|panels?|forums?|partners?|partnerships?|networks?|council|councillors?|authority|authorities|trust|hospitals?|schools?|colleges?|academ(?:y|ies)|departments?|directorates?|units?|office|committees?|cabinet|members?|parents?|carers?|famil(?:y|ies)|people|youth|education|health|care|social|early|inclusion|send|finance|hr|quality|data|performance|communications|public|children|adults?|offer|all|everyone|various|joint|tbc|tba|local|area|regional|national|legal|transport|autism|portage|virtual)\b|(?:ing|tion|ment|ance|ology)\b`,
  'i',
);
const namePart = String.raw`(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)*`;
const fullName = new RegExp(String.raw`^${namePart}(?:,? (?:\p{Lu}\.? )?${namePart}){1,2}$`, 'u');
const oneName = new RegExp(`^${namePart}$`, 'u');

/** Of a cell that is to say a role, a team or a body. What says none of these and looks like a name is taken for one. */
export function seemsPerson(words: string): boolean {
  if (namesPerson(words)) return true;
  const parts = [words, ...words.split(/[/,;&()\n–—]| - | and /)].map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.some((part) => !ofRoles.test(part) && (fullName.test(part) || oneName.test(part)));
}

/** A field for a role takes no name of a person. Only a title with a name after it is evident; whatever may be an office, a body or a school is let through. */
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';

const aName = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Nothing but a name follows these. */
const addressed = new RegExp(String.raw`(?<![\p{L}-])(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+${aName}(?:\s+${aName})*`, 'u');
/** These begin offices too, such as "Councillor Champion for SEND": only what ends in names, or has a comma after them, is a person. */
const titled = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Cc]llrs?|CLLRS?|[Cc]ouncillors?|Dr|Prof|Professor|Rev|Reverend)\.?\s+` +
    String.raw`(?<names>${aName}(?:\s+${aName})*)(?=\s*(?:$|[,;:()/])|\s+(?:[–—-]|and\s|&))`,
  'u',
);

/** Words of offices, groups and places that stand where a name would. */
const words =
  'academy adviser advisor advocate alternate attendee board cabinet call carers casework centre chair champion chief children ' +
  'clinic co-chair college commissioner committee consultant council deputy development director division education engagement ' +
  'enquiries executive federation forum foundation governor governors grammar group head health high hospital house infant ' +
  'infants junior lead leader liaison manager mayor medical member members nominee nursery observer office officer panel ' +
  'partnership portfolio practice primary psychologist questions representative representatives research school scrutiny send ' +
  'services speaker sponsor staff support surgery task team therapist training trust trustee unit vice visits ward working';
const office = new Set(words.split(' '));

const isName = (names: string): boolean =>
  // An abbreviation in capitals is a body's, unless an initial stands before it: "Cllr J SMITH".
  (/\p{Lu}\p{L}*\p{Ll}/u.test(names) || /^\p{Lu}\.?\s/u.test(names)) &&
  names.split(/\s+/).every((each) => !office.has(each.toLowerCase()) && !/['’]s?$/.test(each));

/** The words that name a person, if any do. */
export function personIn(role: string): string | undefined {
  const named = addressed.exec(role)?.[0];
  if (named !== undefined) return named;
  const match = titled.exec(role);
  return match !== null && isName(String(match.groups?.['names'])) ? match[0] : undefined;
}

export function role(given: string, path: string): string {
  const written = text(given, path);
  const person = personIn(written);
  if (person !== undefined)
    refuse(
      'PERSON_NAMED',
      `"${person}" reads as a person's name, and people are not named here. Write the role, such as "Chair of scrutiny" or "A councillor".`,
      path,
    );
  return written;
}

export function optionalRole(given: string | null | undefined, path: string): string | null {
  return given == null ? null : role(given, path);
}

/** No person is named in the records: people appear by their role. What plainly names one is refused; no rule finds every name. */
import { refuse } from './write/refused.js';
import { text } from './write/values.js';

const aName = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
/** Nothing but a name follows these. Capital MS is more often Microsoft. */
const addressed = new RegExp(
  String.raw`(?<![\p{L}-])(?:Mr|Mrs|Ms|Miss|Mx|MR|MRS|MISS)\.?\s+${aName}(?:\s+${aName})*`,
  'u',
);
/** This begins schools and practices too; capital DR is more often disaster recovery. */
const doctor = new RegExp(String.raw`(?<![\p{L}-])Dr\.?\s+(?<names>${aName}(?:\s+${aName})*)`, 'u');
/** These begin offices such as "Councillor Champion for SEND": only what ends in names, or has a comma after them, is a person. */
const titled = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Cc]llrs?|CLLRS?|[Cc]ouncillors?|Prof|Professor|Rev|Reverend)\.?\s+` +
    String.raw`(?<names>${aName}(?:\s+${aName})*)(?=\s*(?:$|[,;:()/])|\s+(?:[–—-]|and\s|&))`,
  'u',
);
/** J. Smith or J.K. Smith; not S.E.N. Officer, nor N. Wirral. */
const initialled = /(?<!\p{Lu}\.?)\b(?![NSEW]\.\s?\p{Lu}\p{Ll})\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/u;
const mailbox = /\S+@\S+\.\S+/;

/** Words of offices, groups and places that stand where a name would. */
const words =
  'academy adviser advisor advocate alternate attendee board cabinet call carers casework centre chair champion chief children ' +
  'clinic co-chair college commissioner committee consultant council deputy development director division education engagement ' +
  'enquiries executive federation forum foundation governor governors grammar group head health high hospital house infant ' +
  'infants junior lead leader liaison manager mayor medical member members nominee nursery observer office officer panel ' +
  'partnership portfolio practice primary psychologist questions representative representatives research school scrutiny send ' +
  'services speaker sponsor staff support surgery task team therapist training trust trustee unit vice visits ward working';
const office = new Set(words.split(' '));

const areNames = (names: string): boolean =>
  // An abbreviation in capitals is a body's, unless an initial stands before it: "Cllr J SMITH".
  (/\p{Lu}\p{L}*\p{Ll}/u.test(names) || /^\p{Lu}\.?\s/u.test(names)) &&
  names.split(/\s+/).every((each) => !office.has(each.toLowerCase()));

/** "Dr Challoner’s" is a school, "Dr Okoro’s post" is somebody's: a name that only owns what follows is told by what follows. */
const isOwner = (match: RegExpExecArray): boolean =>
  /['’]s?$/.test(String(match.groups?.['names'])) &&
  !/^\s+\p{Ll}/u.test(match.input.slice(match.index + match[0].length));

/** The words that name a person, if any do. */
export function personIn(written: string): string | undefined {
  const named = [titled, doctor]
    .map((sign) => sign.exec(written))
    .find((match) => match !== null && areNames(String(match.groups?.['names'])) && !isOwner(match));
  return [addressed.exec(written), named, initialled.exec(written), mailbox.exec(written)].find(
    (match) => match != null,
  )?.[0];
}

export const namesPerson = (written: string): boolean => personIn(written) !== undefined;

/** Words that name no person. */
export function impersonal(given: string, path: string): string {
  const written = text(given, path);
  const person = personIn(written);
  if (person !== undefined)
    refuse(
      'NAMES_A_PERSON',
      `"${person}" reads as a person's name, and people are not named here. Say the role instead, such as "Chair of scrutiny", or leave the name out.`,
      path,
    );
  return written;
}

export function optionalImpersonal(given: string | null | undefined, path: string): string | null {
  return given == null ? null : impersonal(given, path);
}

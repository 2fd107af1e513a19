import { describe, expect, it } from '@jest/globals';
import { governanceFacts } from '../../seeds/governance/governance.facts.js';
import { personIn } from '../../server/platform/persons.js';

const people: readonly (readonly [words: string, named: string])[] = [
  ['Cllr Jane Smith', 'Cllr Jane Smith'],
  ['Cllr. J. Smith', 'Cllr. J. Smith'],
  ['CLLR J SMITH', 'CLLR J SMITH'],
  ['councillor Smith', 'councillor Smith'],
  ['Councillor Smith, Deputy Leader', 'Councillor Smith'],
  ['Councillor Siân O’Neill-Jones (Chair)', 'Councillor Siân O’Neill-Jones'],
  ['Councillors Smith and Jones', 'Councillors Smith'],
  ['Chair, Cllr Ngozi Adeyemi', 'Cllr Ngozi Adeyemi'],
  ['Dr Patel', 'Dr Patel'],
  ['Prof. Ann Lee – adviser', 'Prof. Ann Lee'],
  ['Mrs Brown of the forum', 'Mrs Brown'],
  ['Ms. Élodie', 'Ms. Élodie'],
  ['Director (Mr John Doe)', 'Mr John Doe'],
  ['Mrs Smith', 'Mrs Smith'],
  ['Coordinator (Ms A. Jones)', 'Ms A. Jones'],
  ['MR KHAN', 'MR KHAN'],
  ['Dr Okoro’s post', 'Dr Okoro’s'],
  ['Dr Okoro explains', 'Dr Okoro'],
  ['J. Smith', 'J. Smith'],
  ['J.K. Osei', 'J.K. Osei'],
  ['Ask a.b@example.org', 'a.b@example.org'],
];

const roles = [
  'A councillor',
  'Councillor',
  'A councillor, for the committee',
  'Councillor Champion for SEND',
  'Councillor Call for Action',
  'Councillor Call-In Panel',
  'Councillor Development Officer',
  'Councillors OSC',
  'Lead councillor and Deputy Leader',
  'Dr Challoner’s Grammar School',
  'Dr Challoner’s',
  'Professor of Education',
  'Professor Emeritus of Health',
  'Lord Mayor',
  'Lord Lieutenant',
  'Lady Margaret School governors',
  'Sir William Burrough Primary School',
  'Dame Alice Owen’s School',
  'Missing Children Co-ordinator',
  'MS Teams administrator',
  'DR Lead',
  'Rev counter',
  'Interim Assistant Director, Education and Skills',
  'Mental Health Support Team, Wyre Forest',
  'Wyre Forest Head of Service',
  'Not recorded by role',
  'S.E.N. Officer',
  'EHC plan coordinator',
  'Psychologist, N. Wirral',
  'DR Coordinator',
  'MS Office trainer',
  'Head of SEND (maternity cover)',
  'Officer, Participation',
  'Paediatrician to Dr of the week',
];

/** The fields that hold a role in some record of this row. */
const fields = [
  'askedBy',
  'answeredBy',
  'ownerRole',
  'presentedBy',
  'decidedBy',
  'madeTo',
  'respondedBy',
  'reportedBy',
  'role',
];

describe('words for a role', () => {
  it.each(people)('is not %s: a person', (words, named) => {
    expect(personIn(words)).toBe(named);
  });

  it.each(roles)('may be: %s', (words) => {
    expect(personIn(words)).toBeUndefined();
  });

  it('may be every one that our sources speak of', () => {
    const written = governanceFacts
      .flatMap(({ records }) => records as readonly Record<string, unknown>[])
      .flatMap((record) => fields.flatMap((field) => (typeof record[field] === 'string' ? [record[field]] : [])));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((words) => personIn(words) !== undefined)).toEqual([]);
  });
});

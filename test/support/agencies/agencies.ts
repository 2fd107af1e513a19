/** Who tries: callers of four agencies and of none, what each role sees, and what agencies hand each other, said once more and by hand. */
export const agencies = ['council', 'community-trust', 'icb', 'hospital-trust'] as const;
export type Agency = (typeof agencies)[number];

export type Tier = 'PUBLIC' | 'MEMBER' | 'PARTNER' | 'RESTRICTED';

export interface Agent {
  /** None: not signed in. */
  clientId?: string;
  role: string;
  agency?: Agency;
  /** Not among the callers of the demonstration. */
  isNew?: boolean;
  /** Others see what this one sees. */
  reads?: boolean;
}

export const nameOf = ({ role, agency }: Agent): string => (agency === undefined ? role : `${role} of the ${agency}`);

const agent = (agency: Agency, role: string): Agent => ({ clientId: `${agency}-${role}`, role, agency, isNew: true });
const known = (agency: Agency, role: string, name = role): Agent => ({
  clientId: `demonstration-${name}`,
  role,
  agency,
});

export const agents: readonly Agent[] = [
  { role: 'public', reads: true },
  { ...known('council', 'member'), reads: true },
  { ...known('council', 'finance-officer'), reads: true },
  known('council', 'officer'),
  known('council', 'improvement-lead'),
  { ...known('council', 'administrator'), reads: true },
  { ...known('community-trust', 'partner-system', 'community-trust-system'), reads: true },
  { ...agent('community-trust', 'workforce-officer'), reads: true },
  { ...agent('icb', 'data-steward'), reads: true },
  agent('icb', 'officer'),
  agent('icb', 'improvement-lead'),
  agent('hospital-trust', 'finance-officer'),
  { ...agent('hospital-trust', 'partner-system'), reads: true },
];

interface Seen {
  always: readonly Tier[];
  own: readonly Tier[];
  handed: readonly Tier[];
}

const officer: Seen = { always: ['PUBLIC', 'MEMBER'], own: ['PARTNER', 'RESTRICTED'], handed: ['PARTNER'] };

const seenByRole: Readonly<Record<string, Seen>> = {
  public: { always: ['PUBLIC'], own: [], handed: [] },
  member: { always: ['PUBLIC', 'MEMBER'], own: [], handed: [] },
  'partner-system': { always: ['PUBLIC'], own: ['MEMBER', 'PARTNER', 'RESTRICTED'], handed: ['PARTNER'] },
  administrator: { always: ['PUBLIC'], own: ['MEMBER'], handed: [] },
};

export const seenBy = ({ role }: Agent): Seen => seenByRole[role] ?? officer;

export interface Agreement {
  title: string;
  covers: readonly string[];
  gives: readonly Agency[];
  receives: readonly Agency[];
  /** Of the fictional area only. */
  isOfTheArea: boolean;
  status: 'AGREED' | 'ENDED' | 'PROPOSED';
  basis: 'AGREEMENT' | 'STATUTORY' | 'GOODWILL';
  expiresOn: string | null;
  /** What the test adds; the demonstration has the others. */
  isNew: boolean;
}

const agreed = {
  status: 'AGREED',
  basis: 'STATUTORY',
  isOfTheArea: false,
  expiresOn: '2027-03-31',
  isNew: true,
} as const;

export const agreements: readonly Agreement[] = [
  {
    ...{ ...agreed, title: 'Waits', basis: 'AGREEMENT', isNew: false, covers: ['waits'], isOfTheArea: true },
    ...{ gives: ['community-trust', 'hospital-trust', 'icb'], receives: ['council', 'icb'] },
  },
  {
    ...agreed,
    title: 'Money of the area',
    covers: ['finance'],
    gives: ['council'],
    receives: ['icb'],
    isOfTheArea: true,
  },
  {
    ...agreed,
    title: 'Posts',
    covers: ['workforce', 'indicators'],
    gives: ['hospital-trust'],
    receives: ['community-trust'],
  },
  { ...agreed, title: 'Over', covers: ['improvement'], gives: ['council'], receives: ['icb'], expiresOn: '2026-11-20' },
  {
    ...agreed,
    title: 'Ended',
    covers: ['governance'],
    gives: ['council'],
    receives: ['hospital-trust'],
    status: 'ENDED',
  },
  { ...agreed, title: 'Proposed', covers: ['workforce'], gives: ['council'], receives: ['icb'], status: 'PROPOSED' },
  { ...agreed, title: 'Goodwill', covers: ['improvement'], gives: ['icb'], receives: ['council'], basis: 'GOODWILL' },
  { ...agreed, title: 'Without end', covers: ['finance'], gives: ['icb'], receives: ['council'], expiresOn: null },
];

/** Whether it opens anything on 21 November 2026. */
export function isInForce({ status, basis, expiresOn }: Agreement): boolean {
  return status === 'AGREED' && basis !== 'GOODWILL' && expiresOn !== null && expiresOn >= '2026-11-21';
}

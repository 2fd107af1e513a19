/** What is compared: each runs in a process of its own, on the same database, with as many connections. */
import type { Progress } from '../../server/platform/progress.js';
import { keyIn, type Area, type Operation, type Variables } from './operations.js';
import { installPostgraphile, type Installed } from './postgraphile/install.js';
import { documents } from './postgraphile/documents.js';
import { toCommonShape } from './postgraphile/common-shape.js';
import { signIn } from './sign-in.js';
import { withNouns } from './with-nouns.js';

export type SystemName =
  | 'throughline'
  | 'throughlineCached'
  /** Beside a larger ledger, on the plain one: totals shall not grow with history. */
  | 'throughlineAtScale1'
  | 'usual'
  | 'postgraphile'
  | 'mercurius'
  | 'limitJsonAgg'
  | 'limitFlat';

export interface System {
  name: SystemName;
  /** The module that its process runs, of this folder; or what installs it elsewhere, with a node of its own. */
  module: string | ((progress: Progress) => Promise<Installed>);
  environment?: Readonly<Record<string, string>>;
  /** Headers of one who is signed in, where it knows callers. */
  signIn?: (databaseUrl: string) => Promise<Readonly<Record<string, string>>>;
  /** What is posted. */
  body: (operation: Operation, area: Area) => string;
  /** Its answer in the shape of the contract, where its own differs. */
  toCommon?: (data: unknown) => unknown;
}

type Body = System['body'];

const asDocument: Body = ({ document, variables }, area) =>
  JSON.stringify({ query: document, variables: variables(area) });
const byName: Body = ({ name, variables }, area) => JSON.stringify({ name, variables: variables(area) });

const asOwnDocument: Body = ({ name, variables }, area) =>
  JSON.stringify({ query: documents[name], variables: withKeys(variables(area)) });

function withKeys(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, keyIn(value)]));
}

/** As in production, but that one address, and one caller, may ask as often as it can, and what no saved operation asks. */
const asMeasured = { PUBLIC_QUOTA: '1000000000', CALLER_QUOTA: '1000000000', PUBLIC_DOCUMENTS: 'any' };

const throughline = {
  module: 'serve-throughline.js',
  body: asDocument,
  signIn,
  environment: { ...asMeasured, RESPONSE_CACHE_MB: '0' },
};

export const atScale1: System = { name: 'throughlineAtScale1', ...throughline };

export const systems: readonly System[] = [
  { name: 'throughline', ...throughline },
  { name: 'throughlineCached', ...throughline, environment: { ...asMeasured, RESPONSE_CACHE_MB: '128' } },
  { name: 'usual', module: 'usual/serve-usual.js', body: asDocument, toCommon: withNouns },
  {
    name: 'postgraphile',
    module: installPostgraphile,
    environment: { GRAPHILE_ENV: 'production' },
    body: asOwnDocument,
    toCommon: toCommonShape,
  },
  { name: 'mercurius', module: 'mercurius/serve-mercurius.js', body: asDocument, toCommon: withNouns },
  { name: 'limitJsonAgg', module: 'limit/serve-json-agg.js', body: byName },
  { name: 'limitFlat', module: 'limit/serve-flat.js', body: byName },
];

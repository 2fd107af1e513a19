/** Every address of the server, and who may send to it. */
import { everyone, signedIn } from '../schema/shared/policy.js';
import type { Endpoint } from './platform/policy/endpoints.js';

const ofPeople = 'a council’s own identity provider is set';
const dashboard = 'the dashboard is built';
const editor = 'the editor is on, and built';
const ofDemonstration = 'this is a demonstration on a database of its own';

export const endpoints: readonly Endpoint[] = [
  { address: 'GET /', audience: everyone, because: 'The dashboard; what it shows is judged at /graphql.' },
  { address: 'GET /addresses', audience: everyone, because: 'It says what is here, and nothing of the data.' },
  { address: 'GET /areas/*', audience: everyone, because: 'A page of the dashboard.', when: dashboard },
  { address: 'GET /boards/*', audience: everyone, because: 'A page of the dashboard.', when: dashboard },
  { address: 'GET /assets/*', audience: everyone, because: 'Its scripts and styles.', when: dashboard },
  { address: 'GET POST OPTIONS /graphql', audience: everyone, because: 'Each operation is judged, field by field.' },
  {
    address: 'GET /graphiql',
    audience: everyone,
    because: 'An editor; what is asked in it is judged at /graphql.',
    when: editor,
  },
  { address: 'GET /graphiql/*', audience: everyone, because: 'Its files.', when: editor },
  { address: 'POST /imports/:kind', audience: signedIn, because: 'Each kind of file asks for its permission beside.' },
  { address: 'GET /queries', audience: everyone, because: 'It lists the saved operations, and nothing of the data.' },
  {
    address: 'GET /queries/:file',
    audience: everyone,
    because: 'A saved operation is asked of /graphql in the name of the sender, and judged there.',
  },
  { address: 'GET /healthz', audience: everyone, because: 'It says that the process lives, and nothing else.' },
  { address: 'GET /readyz', audience: everyone, because: 'It says whether to send work here, and nothing else.' },
  {
    address: 'GET /metrics',
    audience: 'operator',
    because: 'Load and failures are of use to who runs the server, and to who would bring it down.',
  },
  { address: 'POST /oauth/token', audience: everyone, because: 'A system shows its key here to be signed in.' },
  { address: 'POST /oauth/revoke', audience: everyone, because: 'A system shows its key here to give a token back.' },
  {
    address: 'GET /.well-known/oauth-authorization-server',
    audience: everyone,
    because: 'How systems sign in is published.',
  },
  { address: 'GET /.well-known/jwks.json', audience: everyone, because: 'Keys to verify tokens with are public.' },
  { address: 'GET /session', audience: everyone, because: 'It tells who asks what they are: the public too.' },
  { address: 'POST /sign-out', audience: everyone, because: 'It ends a session, if there is one.' },
  { address: 'GET /sign-in', audience: everyone, because: 'Here signing in begins.', when: ofPeople },
  { address: 'GET /sign-in/callback', audience: everyone, because: 'Here signing in ends.', when: ofPeople },
  {
    address: 'GET /demonstration/roles',
    audience: everyone,
    because: 'Invented roles for anybody to try.',
    when: ofDemonstration,
  },
  {
    address: 'POST /demonstration/sign-in',
    audience: everyone,
    because: 'It signs in to an invented role.',
    when: ofDemonstration,
  },
];

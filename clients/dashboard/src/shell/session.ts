/** Who the browser is signed in as, and the roles that anybody may take in the demonstration. */
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { NotAnswered, sendJson } from '../reading/ask.js';

export interface Session {
  readonly role: string;
  readonly organisation: string | null;
  readonly clientId: string | null;
  /** Where a session begins; null where nobody signs in. */
  readonly beginAt: string | null;
}

export interface Role {
  readonly clientId: string;
  readonly roleName: string;
  readonly holder: 'PERSON' | 'SYSTEM';
  readonly organisation: { readonly slug: string; readonly name: string };
}

export const rolesPath = '/demonstration/roles';

async function read(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new NotAnswered('broken', 'Who is signed in could not be found out.', 'NO_SESSION');
  return response.json();
}

export function useSession(): Session | undefined {
  return useQuery({ queryKey: ['session'], queryFn: async () => (await read('/session')) as Session }).data;
}

export function useRoles(isDemonstration: boolean): readonly Role[] {
  const { data } = useQuery({
    queryKey: ['roles'],
    queryFn: async () => (await read(rolesPath)) as { roles: Role[] },
    enabled: isDemonstration,
  });
  return data?.roles ?? [];
}

async function post(path: string, body: object): Promise<void> {
  const response = await sendJson(path, body);
  // Read to its end, though it holds nothing new: the connection is free only then.
  await response.text();
  if (!response.ok)
    throw new NotAnswered('refused', 'The role could not be taken. Reload the page and try again.', 'NO_ROLE');
}

/** Takes a role, or with null none: then every answer is asked for anew. */
export function useTakeRole(): UseMutationResult<void, Error, string | null> {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (clientId: string | null) =>
      clientId === null ? post('/sign-out', {}) : post('/demonstration/sign-in', { clientId }),
    onSuccess: () => answers.invalidateQueries(),
  });
}

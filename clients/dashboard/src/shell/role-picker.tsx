/** Who is asking: in the demonstration a choice of invented roles, elsewhere signing in and out. */
import { useId } from 'react';
import { rolesPath, useRoles, useSession, useTakeRole, type Session } from './session.js';

function DemonstrationRoles({ session }: { readonly session: Session }) {
  const id = useId();
  const roles = useRoles(true);
  const take = useTakeRole();
  return (
    <div className="role-picker">
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        See it as <span className="role-picker__hint">(invented roles)</span>
      </label>
      <select
        id={id}
        className="govuk-select"
        value={session.clientId ?? ''}
        disabled={take.isPending}
        onChange={({ target }) => {
          take.mutate(target.value === '' ? null : target.value);
        }}
      >
        <option value="">The public</option>
        {roles
          .filter(({ holder }) => holder === 'PERSON')
          .map(({ clientId, roleName, organisation }) => (
            <option key={clientId} value={clientId}>
              {roleName}, {organisation.name.replace(' (demonstration)', '')}
            </option>
          ))}
      </select>
      {take.isError && (
        <p className="govuk-error-message" role="alert">
          {take.error.message}
        </p>
      )}
    </div>
  );
}

function SignedIn({ session }: { readonly session: Session }) {
  const take = useTakeRole();
  return (
    <p className="role-picker">
      Signed in as {session.role.replaceAll('-', ' ')}{' '}
      <button
        type="button"
        className="masthead__button"
        disabled={take.isPending}
        onClick={() => {
          take.mutate(null);
        }}
      >
        Sign out
      </button>
    </p>
  );
}

export function RolePicker() {
  const session = useSession();
  if (session === undefined) return <div className="role-picker role-picker--awaited" />;
  if (session.beginAt === null) return null;
  if (session.beginAt === rolesPath) return <DemonstrationRoles session={session} />;
  if (session.clientId !== null) return <SignedIn session={session} />;
  const to = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <p className="role-picker">
      <a className="masthead__link" href={`${session.beginAt}?to=${to}`}>
        Sign in
      </a>
    </p>
  );
}

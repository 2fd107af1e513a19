/** Whose page this is, the way to the areas, and who is asking. */
import { Link } from 'wouter';
import { useLinks } from '../reading/moment.js';
import { RolePicker } from './role-picker.js';

export function Header() {
  const link = useLinks();
  return (
    <header className="masthead">
      <div className="govuk-width-container masthead__row">
        <p className="masthead__name">
          <Link href={link('/')} className="masthead__link">
            Throughline
          </Link>
          <span className="masthead__purpose">SEND improvement, for committees</span>
        </p>
        <RolePicker />
      </div>
    </header>
  );
}

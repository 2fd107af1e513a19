/** From one page of an area to the others, at the same moment. */
import { Link, useLocation } from 'wouter';
import { useLinks } from '../reading/moment.js';
import { areaPages } from '../routes.js';

export function AreaNavigation({ slug }: { readonly slug: string }) {
  const link = useLinks();
  const [at] = useLocation();
  return (
    <nav className="area-navigation" aria-label="Pages of this area">
      <ul className="area-navigation__list">
        {areaPages.map(({ path, title }) => {
          const address = `/areas/${slug}${path}`;
          return (
            <li key={path} className="area-navigation__item">
              <Link
                href={link(address)}
                className="area-navigation__link"
                {...(at === address && { 'aria-current': 'page' as const })}
              >
                {title}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

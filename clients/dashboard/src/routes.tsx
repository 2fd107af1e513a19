/** The pages, each fetched when it is first opened. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

type Page = LazyExoticComponent<ComponentType>;

export interface AreaPageRoute {
  /** Behind `/areas/:slug`. */
  readonly path: string;
  readonly title: string;
  readonly page: Page;
}

export const areaPages: readonly AreaPageRoute[] = [
  { path: '', title: 'Through-line', page: lazy(() => import('./pages/area/page.js')) },
  { path: '/investment', title: 'Investment', page: lazy(() => import('./pages/investment/page.js')) },
  { path: '/workforce', title: 'Workforce', page: lazy(() => import('./pages/workforce/page.js')) },
  { path: '/waits', title: 'Waits', page: lazy(() => import('./pages/waits/page.js')) },
  { path: '/plan', title: 'Improvement plan', page: lazy(() => import('./pages/plan/page.js')) },
  { path: '/indicators', title: 'Indicators', page: lazy(() => import('./pages/indicators/page.js')) },
  { path: '/quality', title: 'Data quality', page: lazy(() => import('./pages/quality/page.js')) },
];

export const Home = lazy(() => import('./pages/home/page.js'));
export const MeetingPack = lazy(() => import('./pages/pack/page.js'));
export const NotFound = lazy(() => import('./pages/not-found/page.js'));

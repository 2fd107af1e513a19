/** Header, the page of the address, footer. */
import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useMomentInAddress, useUnreadable } from './reading/moment.js';
import { areaPages, Home, MeetingPack, NotFound } from './routes.js';
import { BrokenPage } from './shell/broken-page.js';
import { Footer } from './shell/footer.js';
import { Glossary } from './shell/glossary.js';
import { Header } from './shell/header.js';
import { Loading } from './shell/page-states.js';
import { UnreadableMoment } from './shell/unreadable-moment.js';
import { useFocusOnArrival } from './shell/use-focus-on-arrival.js';

export function App() {
  useMomentInAddress();
  const unreadable = useUnreadable();
  const main = useFocusOnArrival();
  const [path] = useLocation();
  return (
    <Glossary>
      <a className="govuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header />
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main" ref={main} tabIndex={-1}>
          {unreadable.length > 0 ? (
            <UnreadableMoment unreadable={unreadable} />
          ) : (
            <BrokenPage key={path}>
              <Suspense fallback={<Loading />}>
                <Switch>
                  <Route path="/" component={Home} />
                  {areaPages.map(({ path, page }) => (
                    <Route key={path} path={`/areas/:slug${path}`} component={page} />
                  ))}
                  <Route path="/boards/:slug/meetings/:date" component={MeetingPack} />
                  <Route component={NotFound} />
                </Switch>
              </Suspense>
            </BrokenPage>
          )}
        </main>
      </div>
      <Footer />
    </Glossary>
  );
}

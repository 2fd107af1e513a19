/** What stands in the place of a page that could not be fetched or drawn: the rest stays usable, and it is said what to do. */
import { Component, type ReactNode } from 'react';

interface BrokenPageProps {
  readonly children: ReactNode;
}

export class BrokenPage extends Component<BrokenPageProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <>
        <h1 className="govuk-heading-xl">This page could not be shown</h1>
        <div className="govuk-error-summary" role="alert">
          <h2 className="govuk-error-summary__title">Load the page again</h2>
          <div className="govuk-error-summary__body">
            <p>
              A part of it did not arrive. That happens where the connection breaks off, and where the dashboard was
              renewed after you opened it. If it happens again, try another page and report the address of this one.
            </p>
            <button
              type="button"
              className="govuk-button"
              onClick={() => {
                window.location.reload();
              }}
            >
              Load again
            </button>
          </div>
        </div>
      </>
    );
  }
}

/** Where the figures come from, and the addresses for those who build on them. */
export function Footer() {
  return (
    <footer className="govuk-footer">
      <div className="govuk-width-container">
        <p className="govuk-body-s">
          Every figure names its source and the date it speaks of. Published statistics of the Department for Education,
          HM Courts and Tribunals Service and NHS England are used under the Open Government Licence v3.0. What is not
          known is said to be not known.
        </p>
        <p className="govuk-body-s">
          <a className="govuk-footer__link" href="/addresses">
            The same figures over the API
          </a>
        </p>
      </div>
    </footer>
  );
}

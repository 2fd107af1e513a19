/** Everything of the demonstration says that it is invented, on screen and on paper. */
export function DemonstrationNotice({ notice }: { readonly notice: string }) {
  return (
    <div className="govuk-inset-text demonstration" role="note">
      <strong className="govuk-tag govuk-tag--purple">Invented</strong> {notice}
    </div>
  );
}

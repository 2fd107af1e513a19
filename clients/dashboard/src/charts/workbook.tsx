/** The records behind a page's charts as a workbook, as the server writes it, of the same area and the same moment. */
import { createContext, useContext } from 'react';

/** The address of the page's workbook; undefined where no saved operation gives one. */
export const Workbook = createContext<string | undefined>(undefined);

export function DownloadWorkbook({ of }: { readonly of: string }) {
  const address = useContext(Workbook);
  if (address === undefined) return null;
  return (
    <a className="govuk-link chart__workbook" href={address} download>
      Download XLSX<span className="govuk-visually-hidden"> with the records behind {of}</span>
    </a>
  );
}

/** A table as a file of the reader's own, made in the browser from what stands on the page. */
import { csv, csvName, type CsvCell } from './csv.js';

interface DownloadCsvProps {
  readonly name: readonly string[];
  readonly rows: () => readonly (readonly CsvCell[])[];
  /** What the file holds, for those who hear the button without the page around it. */
  readonly of: string;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function DownloadCsv({ name, rows, of }: DownloadCsvProps) {
  return (
    <button
      type="button"
      className="govuk-button govuk-button--secondary chart__download"
      onClick={() => {
        save(new Blob([csv(rows())], { type: 'text/csv;charset=utf-8' }), csvName(name));
      }}
    >
      Download CSV<span className="govuk-visually-hidden"> of {of}</span>
    </button>
  );
}

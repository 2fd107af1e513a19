/** A chart with all that belongs to it: what it says, what it shows, where it comes from, and the same figures to read and to take away. */
import './charts.scss';
import { useState, type ReactNode } from 'react';
import { DownloadCsv } from './download-csv.js';
import { csvRows, type Table } from './table.js';
import { TableTwin } from './table-twin.js';
import { useWidth } from './use-width.js';
import { DownloadWorkbook } from './workbook.js';

interface ChartFigureProps {
  /** The message, worked out from the figures. */
  readonly headline: string;
  /** What is measured, of whom, in what unit and over what time. */
  readonly subtitle: string;
  readonly source: ReactNode;
  /** In words. */
  readonly asAt: string;
  readonly table: Table;
  readonly fileName: readonly string[];
  readonly level?: 2 | 3 | 4;
  /** Draws at the width there is. */
  readonly draw: (width: number) => { readonly height: number; readonly picture: ReactNode };
  /** Marks of the chart explained, below it. */
  readonly children?: ReactNode;
}

export function ChartFigure(props: ChartFigureProps) {
  const { headline, subtitle, source, asAt, table, fileName, level = 3, draw, children } = props;
  const [place, width] = useWidth();
  const [isOpen, setOpen] = useState(false);
  const drawing = width > 0 ? draw(width) : undefined;
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  return (
    <figure className="chart">
      <figcaption>
        <Heading className="govuk-heading-s chart__headline">{headline}</Heading>
        <p className="govuk-body-s chart__subtitle">{subtitle}</p>
      </figcaption>
      <div ref={place} className="chart__drawing">
        {drawing && (
          <svg
            role="img"
            aria-label={`${headline} ${subtitle} The same figures stand in the table below.`}
            width={width}
            height={drawing.height}
            viewBox={`0 0 ${String(width)} ${String(drawing.height)}`}
          >
            {drawing.picture}
          </svg>
        )}
      </div>
      {children}
      <p className="govuk-body-s chart__source">
        Source: {source}. As at {asAt}.
      </p>
      <details
        className="govuk-details chart__details"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">
            These figures as a table<span className="govuk-visually-hidden">: {table.caption}</span>
          </span>
        </summary>
        <div className="govuk-details__text">
          {isOpen && <TableTwin {...table} />}
          <DownloadCsv name={fileName} of={table.caption} rows={() => csvRows(table)} />
          <DownloadWorkbook of={table.caption} />
        </div>
      </details>
    </figure>
  );
}

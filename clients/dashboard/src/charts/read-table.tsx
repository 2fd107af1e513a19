/** A table to be read as part of the page: rows become blocks where the window is narrow, with the name of each column before its cell. */
import './charts.scss';
import type { ReactNode } from 'react';

interface ReadColumn {
  readonly name: string;
  readonly isNumber?: boolean;
}

interface ReadTableProps {
  readonly caption: string;
  /** Heads that hold sentences are not set in bold. */
  readonly hasPlainHeads?: boolean;
  readonly columns: readonly ReadColumn[];
  /** The first cell heads its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

export function ReadTable({ caption, hasPlainHeads = false, columns, rows }: ReadTableProps) {
  const plain = hasPlainHeads ? ' read-table--plain' : '';
  // Roles are said aloud because a table that is laid out as blocks is otherwise no table to a screen reader.
  return (
    <table className={`govuk-table read-table${plain}`} role="table">
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head read-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ name, isNumber }) => (
            <th
              key={name}
              scope="col"
              role="columnheader"
              className={`govuk-table__header${isNumber === true ? ' govuk-table__header--numeric' : ''}`}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} className="govuk-table__row read-table__row" role="row">
            {cells.map((cell, index) => {
              const { name = '', isNumber } = columns[index] ?? {};
              const numeric = isNumber === true ? ' govuk-table__cell--numeric' : '';
              return index === 0 ? (
                <th key={name} scope="row" role="rowheader" className="govuk-table__header">
                  {cell}
                </th>
              ) : (
                <td key={name} role="cell" className={`govuk-table__cell${numeric}`} data-column={name}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

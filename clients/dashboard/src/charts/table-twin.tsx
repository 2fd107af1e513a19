/** The same figures as a table. */
import { wordsOf, type Table } from './table.js';

export function TableTwin({ caption, columns, rows }: Table) {
  return (
    <div className="chart__table" role="region" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ name, isNumber }) => (
              <th
                key={name}
                scope="col"
                className={`govuk-table__header${isNumber === true ? ' govuk-table__header--numeric' : ''}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((row, index) => (
            <tr className="govuk-table__row" key={index}>
              {row.map((cell, column) => {
                const isNumber = columns[column]?.isNumber === true;
                return column === 0 ? (
                  <th key={column} scope="row" className="govuk-table__header chart__row-header">
                    {wordsOf(cell)}
                  </th>
                ) : (
                  <td key={column} className={`govuk-table__cell${isNumber ? ' govuk-table__cell--numeric' : ''}`}>
                    {wordsOf(cell)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Which figures a record has, and a corrected value as its column takes it. */
import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { refuse } from '../platform/write/refused.js';
import type { FigureStored } from '../platform/write/values.js';

export function valueColumn({ embeddeds, name }: EntityMetadata, field: string): ColumnMetadata {
  const column = embeddeds
    .find(({ propertyName }) => propertyName === field)
    ?.columns.find(({ propertyName }) => propertyName === 'value');
  const noun = name.replace(/Row$/, '');
  const figures = embeddeds.map(({ propertyName }) => propertyName).join(', ');
  return (
    column ??
    refuse(
      'NOT_A_FIGURE',
      figures === ''
        ? `A ${noun} has no figure that can be corrected. Postings of the ledger are put right by another posting.`
        : `A ${noun} has no figure "${field}". It has ${figures}.`,
      'field',
    )
  );
}

const decimals = (value: string): number => (value.split('.')[1] ?? '').replace(/0+$/, '').length;

/** A figure of decimals as a figure of the column. */
export function fitted(
  figure: FigureStored<string>,
  { type, scale }: Pick<ColumnMetadata, 'type' | 'scale'>,
): FigureStored<string | number> {
  const { value } = figure;
  if (value === null) return figure;
  if (type === 'numeric') {
    if (scale !== undefined && decimals(value) > scale)
      refuse(
        'BAD_VALUE',
        `At most ${String(scale)} decimals are kept of this figure. Round it yourself.`,
        'figure.value',
      );
    return figure;
  }
  const whole = Number(value);
  if (decimals(value) > 0 || !Number.isSafeInteger(whole))
    refuse('BAD_VALUE', 'This figure is a whole number: people, things or pence. Write one.', 'figure.value');
  return { ...figure, value: whole };
}

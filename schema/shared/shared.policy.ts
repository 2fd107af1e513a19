/** Who may read and send what all rows share. */
import { Accepted } from './accepted.js';
import { CountFigureInput, DecimalFigureInput, FigureInput, FteFigureInput, PenceFigureInput } from './figure-inputs.js';
import { CountFigure, DecimalFigure, Figure, FteFigure, PenceFigure } from './figures.js';
import { DateFilter, DateTimeFilter, DecimalFilter, FigureFilter, FteFilter, IdFilter, IntFilter, PartialDateFilter, PenceFilter, TextFilter } from './filters.js';
import { PageInfo } from './page-info.js';
import { Fact, Node, Recorded, Reference } from './recorded.js';
import { Refusal, RefusedPart } from './refusal.js';
import { ChangeInput, StatementInput, WriteInput } from './write-input.js';
import { input, open, procedure, type Policy } from './policy.js';

export const sharedPolicy: readonly Policy[] = [
  open(Accepted, 'replayed submission flags'),
  open(Figure, 'state qualifier promisedFor note'),
  open(CountFigure, 'value'),
  open(DecimalFigure, 'value'),
  open(PenceFigure, 'value'),
  open(FteFigure, 'value'),
  open(PageInfo, 'hasNextPage hasPreviousPage startCursor endCursor'),
  open(Node, 'id'),
  open(Reference, ''),
  open(Recorded, 'realm visibility recordedAt version notice'),
  open(Fact, 'asAt'),
  open(RefusedPart, 'code message path'),
  open(Refusal, 'parts'),

  procedure('node', 'id asKnownAt today'),

  input(FigureInput, 'state qualifier promisedFor note'),
  input(CountFigureInput, 'value'),
  input(DecimalFigureInput, 'value'),
  input(PenceFigureInput, 'value'),
  input(FteFigureInput, 'value'),
  input(TextFilter, 'equals in contains isNull'),
  input(IdFilter, 'in isNull'),
  input(IntFilter, 'min max'),
  input(PenceFilter, 'min max'),
  input(DecimalFilter, 'min max'),
  input(FteFilter, 'min max'),
  input(FigureFilter, 'states min max'),
  input(DateFilter, 'from to isNull'),
  input(PartialDateFilter, 'from to isNull'),
  input(DateTimeFilter, 'from to'),
  input(WriteInput, 'idempotencyKey'),
  input(ChangeInput, 'expectedVersion'),
  input(StatementInput, 'asAt sourceId visibility'),
];

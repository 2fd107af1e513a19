/** How a figure is stored: four columns inside its owner's table. */
import type {
  CountFigure,
  DecimalFigure,
  Figure,
  FigureState,
  FteFigure,
  PenceFigure,
  Qualifier,
} from '../../schema/shared/figures.js';
import { DecimalColumn, FteColumn, IntColumn, PenceColumn, TextColumn } from './columns.js';

abstract class FigureColumns implements Figure {
  @TextColumn() state!: FigureState;
  @TextColumn() qualifier!: Qualifier;
  @TextColumn({ nullable: true }) promisedFor!: string | null;
  @TextColumn({ nullable: true }) note!: string | null;
}

export class CountColumns extends FigureColumns implements CountFigure {
  @IntColumn({ nullable: true }) value!: number | null;
}
export class DecimalColumns extends FigureColumns implements DecimalFigure {
  @DecimalColumn({ nullable: true }) value!: string | null;
}
export class FteColumns extends FigureColumns implements FteFigure {
  @FteColumn({ nullable: true }) value!: string | null;
}
export class PenceColumns extends FigureColumns implements PenceFigure {
  @PenceColumn({ nullable: true }) value!: number | null;
}

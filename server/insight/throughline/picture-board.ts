/** Where the records and links of an area are put down, each once. */
import type { FigureUnit, NamedFigure } from '../../../schema/insight/named-figure.js';
import type { ThroughlineLinkKind, ThroughlineStage } from '../../../schema/insight/throughline.js';
import type { FigureState, Qualifier } from '../../../schema/shared/figures.js';
import type { Plan } from '../plan/read-plan.js';
import type { ThroughlineAreaQuery } from '../questions.js';
import type { Link, Part, Picture } from './picture.js';

/** All of an area that a picture may be made of. */
export interface Around {
  area: ThroughlineAreaQuery['area'];
  plan: Plan;
  today: string;
}

interface AnyFigure {
  state: FigureState;
  qualifier: Qualifier;
  value?: string | number | null;
  promisedFor?: string | null;
  note?: string | null;
}

export function named(name: string, unit: FigureUnit, given: AnyFigure): NamedFigure {
  const { state, qualifier, value = null, promisedFor = null, note = null } = given;
  return { name, unit, figure: { state, qualifier, value: value === null ? null : String(value), promisedFor, note } };
}

interface Named {
  id: string;
  asAt: string;
}

export class PictureBoard implements Picture {
  readonly parts = new Map<string, Part>();
  readonly links: Link[] = [];

  /** `type` is the stage and the type of the record. */
  add(
    [stage, type]: readonly [ThroughlineStage, string],
    { id, asAt }: Named,
    label: string,
    figures: NamedFigure[] = [],
  ): string {
    if (!this.parts.has(id)) this.parts.set(id, { id, type, stage, label, asAt, figures });
    return id;
  }

  /** One end may be missing, where the record has none or the caller may not see it: then there is no link. */
  link(
    kind: ThroughlineLinkKind,
    from: string | undefined,
    to: string | undefined,
    said: Partial<Omit<Link, 'kind' | 'from' | 'to'>> = {},
  ): void {
    if (from !== undefined && to !== undefined)
      this.links.push({ from, to, kind, statement: null, strength: null, recordId: null, ...said });
  }
}

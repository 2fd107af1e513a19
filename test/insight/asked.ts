/** What tests of insight share: parts of answers, and how they are asked for. */
export interface Figure<Value = string> {
  state: string;
  qualifier: string;
  value: Value | null;
  note: string | null;
}

export interface GapTold {
  kind: string;
  where: string;
  sentence: string;
  since: string | null;
  promisedFor: string | null;
  owedBy: string | null;
}

export const figure = '{ state qualifier value note }';
export const gaps = 'gaps { kind where sentence since promisedFor owedBy }';
export const assumptions = 'assumptions { statement basis }';

/** A value, or the state that stands in its place. */
export const shown = ({ state, value }: { state: string; value: unknown }): unknown => value ?? state;

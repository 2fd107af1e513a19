/**
 * How hidden counts could be other than they are while every total an outsider knows stays right: the cheapest way to move one of them
 * by so many people, as a linear program.
 */
import * as solverModule from 'highs';
import type { Highs, Model, ModelData } from 'highs';
import type { System } from './equations.js';

// Its types are those of its CommonJS form; what is loaded is its module.
const load = solverModule.default as unknown as () => Promise<Highs>;
let solver: Promise<Highs> | undefined;
/** From one question to the next only prices and bounds change, so the last answer is where the next begins: ten times as fast. */
const primalSimplex = 4;

/** By place: how far each cell moved. Only cells that moved. */
export type Movement = ReadonlyMap<number, number>;

export interface Shifting {
  /** The cheapest movement that takes a cell by `people` up or, where negative, down; undefined where there is none. */
  shift(place: number, people: number, costs: readonly Cost[]): Movement | undefined;
}

/** What it costs to move a cell by one, up and down. Null: it must stay. */
export type Cost = { up: number; down: number } | null;

const smallest = 1e-6;

export async function withShifting<Result>(
  system: System,
  work: (shifting: Shifting) => Promise<Result>,
): Promise<Result> {
  const highs = await (solver ??= load());
  return highs.withModel(modelOf(system, highs.infinity), (model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', simplex_strategy: primalSimplex });
    return work({ shift: (place, people, costs) => shift(model, highs, system, { place, people, costs }) });
  });
}

/** Two columns a cell, up and down; then one for each total of which parts are missing. */
function modelOf({ cells, equations }: System, infinity: number): ModelData {
  const [starts, indices, values] = [[0], [] as number[], [] as number[]];
  const open = equations.flatMap(({ missing }) => (missing === null ? [] : [missing]));
  for (const [row, { total, parts, missing }] of equations.entries()) {
    const add = (place: number, sign: number): void => {
      indices.push(2 * place, 2 * place + 1);
      values.push(sign, -sign);
    };
    add(total, -1);
    for (const part of parts) add(part, 1);
    if (missing !== null) {
      indices.push(2 * cells.length + equations.slice(0, row).filter((earlier) => earlier.missing !== null).length);
      values.push(1);
    }
    starts.push(indices.length);
  }
  const numCols = 2 * cells.length + open.length;
  const rows = equations.map(() => 0);
  return {
    numCols,
    numRows: equations.length,
    colCost: Array.from({ length: numCols }, () => 0),
    colLower: [...cells.flatMap(() => [0, 0]), ...open.map((people) => -people)],
    colUpper: [...cells.flatMap(({ value }) => [infinity, value]), ...open.map(() => infinity)],
    rowLower: rows,
    rowUpper: rows,
    matrix: { format: 'csr', numRows: equations.length, numCols, starts, indices, values },
  };
}

function shift(
  model: Model,
  { infinity, constants }: Highs,
  { cells }: System,
  { place, people, costs }: { place: number; people: number; costs: readonly Cost[] },
): Movement | undefined {
  const both = { kind: 'range', from: 0, to: 2 * cells.length - 1 } as const;
  const [cost, lower, upper] = [[] as number[], [] as number[], [] as number[]];
  for (const [index, { value }] of cells.entries()) {
    const own = index === place ? { up: Math.max(0, people), down: Math.max(0, -people) } : undefined;
    const each = costs[index] ?? null;
    cost.push(own === undefined ? (each?.up ?? 0) : 0, own === undefined ? (each?.down ?? 0) : 0);
    lower.push(own?.up ?? 0, own?.down ?? 0);
    upper.push(own?.up ?? (each === null ? 0 : infinity), own?.down ?? (each === null ? 0 : value));
  }
  model.changeColsCost(both, cost);
  model.changeColsBounds(both, lower, upper);
  model.run();
  if (model.getModelStatus() !== constants.modelStatus.optimal) return undefined;
  const { colValue } = model.getSolution();
  const moved = cells.map((_, index) => (colValue[2 * index] ?? 0) - (colValue[2 * index + 1] ?? 0));
  return new Map([...moved.entries()].filter(([, by]) => Math.abs(by) > smallest));
}

/** Somebody who sees what is shown of a table and knows how it adds up, with a linear program of another maker than the server's. */
import loadSolver, { type GLPK, type LP } from 'glpk.js/node';
import type { PeopleTable } from '../../server/platform/small-numbers/people-table.js';

export interface Possible {
  id: string;
  value: number;
  least: number;
  most: number;
}

export type Attacker = (table: PeopleTable, hidden: ReadonlySet<string>) => Possible[];

export async function openAttacker(): Promise<Attacker> {
  const solver = await loadSolver();
  return (table, hidden) => attack(solver, table, hidden);
}

/** What each hidden count can be: every count is nobody or more, and every sum is right. */
function attack(solver: GLPK, { cells, sums }: PeopleTable, hidden: ReadonlySet<string>): Possible[] {
  const values = new Map(cells.map(({ id, value }) => [id, value ?? 0]));
  const names = new Map([...hidden].map((id, index) => [id, `x${String(index)}`]));
  const subjectTo = sums.flatMap(({ total, parts }, index): LP['subjectTo'] => {
    const terms = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
    const vars = terms.flatMap(([id, coef]) => {
      const name = names.get(id);
      return name === undefined ? [] : [{ name, coef }];
    });
    const shown = terms.reduce((sum, [id, coef]) => (hidden.has(id) ? sum : sum + coef * (values.get(id) ?? 0)), 0);
    const bnds = { type: solver.GLP_FX, lb: -shown, ub: -shown };
    return vars.length === 0 ? [] : [{ name: `sum${String(index)}`, vars, bnds }];
  });
  const bounds = [...names.values()].map((name) => ({ name, type: solver.GLP_LO, lb: 0, ub: 0 }));
  return [...names].map(([id, name]) => {
    const extreme = (direction: number, without: number): number => {
      if (!subjectTo.some(({ vars }) => vars.some((one) => one.name === name))) return without;
      const objective = { direction, name: 'count', vars: [{ name, coef: 1 }] };
      const { result } = solver.solve(
        { name: 'attack', objective, subjectTo, bounds },
        { msglev: solver.GLP_MSG_OFF, presol: false },
      );
      if (result.status === solver.GLP_UNBND) return Infinity;
      if (result.status !== solver.GLP_OPT) throw new Error(`The attack on ${id} ended with ${String(result.status)}.`);
      return result.z;
    };
    return {
      id,
      value: values.get(id) ?? 0,
      least: extreme(solver.GLP_MIN, 0),
      most: extreme(solver.GLP_MAX, Infinity),
    };
  });
}

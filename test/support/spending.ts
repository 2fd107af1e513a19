/** For tests that need something to be written: spend on lines of the fictional council. */
import type { Api } from './api.js';
import { send, type Told } from './writes.js';

export interface Spending {
  /** Lines to spend from. */
  lines: () => Promise<string[]>;
  /** Spends once, and gives what came of it. */
  spend: (line: string, input?: object) => Promise<Told>;
}

export const description = 'Agency cover';

export function useSpending(api: Api): Spending {
  const officer = api.as('demonstration-finance-officer');
  return {
    async lines() {
      const { investmentLines } = await api.query<{
        investmentLines: { nodes: { id: string; actualsBasis: string }[] };
      }>('{ investmentLines(first: 50, realm: DEMONSTRATION) { nodes { id actualsBasis } } }');
      return investmentLines.nodes.filter(({ actualsBasis }) => actualsBasis === 'IN_PERIOD').map(({ id }) => id);
    },
    spend(lineId, input = {}) {
      const items = [{ period: '2025-09|M', amount: 12_345, postedOn: '2025-09-30', description }];
      const told = '... on SpendRecorded { actuals { id } submission { id } }';
      return send(officer, 'recordSpend', told, { lineId, asAt: '2025-09-30', items, ...input });
    },
  };
}

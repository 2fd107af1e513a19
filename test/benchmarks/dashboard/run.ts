/** `npm run bench:dashboard`: what every page of the dashboard costs who opens it first on a slow telephone, against its budget. */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openChromium } from '../../dashboard/support/chromium.js';
import { everyPage } from '../../dashboard/support/pages.js';
import { median } from '../sample.js';
import { budgets, measures, type Cost } from './budgets.js';
import { measurePage } from './measure-page.js';
import { serve } from './serve.js';

const usage = `npm run bench:dashboard -- [options]
  --runs N      how often each page is opened; the middle counts
  --only text   only pages whose address has this in it
  --json FILE   writes the figures there too
`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}

const addresses = everyPage.filter((address) => address.includes(values.only));
const nameWidth = Math.max(...addresses.map((address) => address.length), 6);

function say(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(nameWidth)}  ${cells.map((cell) => cell.padStart(11)).join(' ')}\n`);
}

function middle(costs: readonly Cost[]): Cost {
  return Object.fromEntries(
    measures.map((measure) => [measure, median(costs.map((cost) => cost[measure]))]),
  ) as unknown as Cost;
}

const server = await serve();
const browser = await openChromium();
const found: Record<string, Cost> = {};
try {
  say(
    '',
    measures.map((measure) => budgets[measure].name),
  );
  for (const address of addresses) {
    const costs: Cost[] = [];
    for (let run = 0; run < Number(values.runs); run += 1)
      costs.push(await measurePage(browser, server.origin + address));
    const cost = (found[address] = middle(costs));
    say(
      address,
      measures.map(
        (measure) => budgets[measure].shown(cost[measure]) + (cost[measure] > budgets[measure].most ? ' !' : ''),
      ),
    );
  }
  say(
    'budget',
    measures.map((measure) => budgets[measure].shown(budgets[measure].most)),
  );
} finally {
  await browser.close();
  await server.stop();
}
const over = Object.entries(found).flatMap(([address, cost]) =>
  measures
    .filter((measure) => cost[measure] > budgets[measure].most)
    .map((measure) => `${address}: ${budgets[measure].name}`),
);
process.stdout.write(over.length === 0 ? 'All within budget.\n' : `Over budget: ${over.join('; ')}.\n`);
if (values.json !== undefined) {
  const load = loadavg()[0];
  await writeFile(
    values.json,
    `${JSON.stringify({ load, budgets: Object.fromEntries(measures.map((measure) => [measure, budgets[measure].most])), pages: found }, undefined, 2)}\n`,
  );
}
if (over.length > 0) process.exitCode = 1;

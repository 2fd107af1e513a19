/** An education trust hands in observations of an indicator, and is told of each one that is wrong. */
import { inBatches, paginate } from '@throughline/sdk';
import { all, connect } from './connect.mjs';

const [indicator = 'demonstration-plans-on-time-monthly', areaSlug = 'demonstration'] = process.argv.slice(2);
const realm = areaSlug === 'demonstration' ? 'DEMONSTRATION' : 'FACT';
const throughline = connect();

const [found] = (await all(paginate((page) => throughline.indicators({ ...page, realm, first: 200 })))).filter(
  ({ slug }) => slug === indicator,
);
if (found === undefined) throw new Error(`There is no indicator ${indicator}.`);
const [definition] = found.definitions.nodes;
const area = await throughline.area({ slug: areaSlug });

const counted = [
  { period: '2026-08|M', value: '55.2' },
  { period: '2026-09|M', value: '57.9' },
  // This indicator is counted by month: a financial year is refused, and the months are recorded all the same.
  { period: '2026/2027|FY', value: '60' },
];
const report = await inBatches(
  (input) => throughline.recordObservations(input),
  {
    asAt: '2026-10-31',
    items: counted.map(({ period, value }) => ({
      definitionId: definition.id,
      areaId: area.id,
      period,
      status: 'PROVISIONAL',
      value: { value },
    })),
  },
  { leaveOutRefused: true },
);
console.log(`${report.taken.length} of ${counted.length} observations of “${found.name}” are on record.`);
for (const { item, code, message } of report.refused) console.log(`  ${item.period}: ${message} (${code})`);
for (const { code, message } of report.refusals) console.log(`  Refused: ${message} (${code})`);

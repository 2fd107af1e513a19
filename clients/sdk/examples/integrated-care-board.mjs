/** An integrated care board reads the through-line of its area: from each line of money to posts, capacity, plan, waits and outcomes. */
import { paginate } from '@throughline/sdk';
import { all, connect } from './connect.mjs';

const area = process.argv[2] ?? 'demonstration';
const realm = area === 'demonstration' ? 'DEMONSTRATION' : 'FACT';
const throughline = connect();

const units = {
  PENCE: (value) => (value / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' }),
  PERCENT: (value) => `${value}%`,
};
/** A figure that has no value says why. */
const said = ({ state, value }, unit) =>
  value === null ? state.toLowerCase().replaceAll('_', ' ') : (units[unit]?.(value) ?? value);

const lines = await all(
  paginate((page) =>
    throughline.investmentLines({ ...page, realm, first: 200, filter: { areaSlug: { equals: area } } }),
  ),
);
for (const { id, title } of lines) {
  const { nodes, outcomes, gaps } = await throughline.throughline({ investmentLine: id, area });
  console.log(`\n${title}`);
  // What is near: the whole chain goes on to everything that is connected.
  for (const { stage, label, figures } of nodes.filter(({ steps }) => steps <= 2))
    console.log(
      `  ${stage.padEnd(9)} ${label}: ${figures.map(({ name, unit, figure }) => `${name} ${said(figure, unit)}`).join(', ')}`,
    );
  for (const { indicator, value, england } of outcomes)
    console.log(`  OUTCOME   ${indicator.name}: ${said(value)}, England ${said(england)}`);
  for (const { sentence, promisedFor } of gaps)
    console.log(`  NOT KNOWN ${sentence}${promisedFor === null ? '' : ` Promised for ${promisedFor}.`}`);
}

/** Money, which the contract counts in whole pence. */
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const withPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const short = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const rounded = new Intl.NumberFormat('en-GB', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });

/** "£1,100,000", and pence only where there are any. */
export function money(pence: number): string {
  const minus = pence < 0 ? '−' : '';
  const size = Math.abs(pence);
  return minus + (size % 100 === 0 ? pounds : withPence).format(size / 100);
}

/** Noughts at the end say that something was rounded: "1.1" is exactly that, "1.10" is 1.098. */
function inThreeFigures(size: number): string {
  return (Number(size.toPrecision(3)) === size ? short : rounded).format(size);
}

/** "£1.1m" for a label: three figures, beside a table that has them all. */
export function shortMoney(pence: number): string {
  const size = Math.abs(pence) / 100;
  const minus = pence < 0 ? '−' : '';
  if (size >= 999_500) return `${minus}£${inThreeFigures(size / 1_000_000)}m`;
  if (size >= 9_995) return `${minus}£${inThreeFigures(size / 1_000)}k`;
  return money(pence);
}

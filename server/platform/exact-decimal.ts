/** Decimals as whole numbers, so that thirds of a post and hundredths of an hour add up to what they are. */

/** As many as the contract's Decimal has. */
const places = 12;

export function exact(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
}

export function decimalOf(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0');
  const unsigned = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
  return amount < 0n ? `-${unsigned}` : unsigned;
}

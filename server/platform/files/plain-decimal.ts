/** Numbers as plain decimals, exact: `1e+05` is `100000`, and no digit is lost or made up on the way. */
const scientific = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/;

export function withoutExponent(text: string): string {
  const parts = scientific.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction)
    .padEnd(Math.max(point, 0), '0')
    .padStart(Math.max(1 - point, 0) + whole.length + fraction.length, '0');
  const at = point > 0 ? point : 1;
  return tidy(`${sign}${digits.slice(0, at)}.${digits.slice(at)}`);
}

/** Spreadsheets keep fifteen digits; what JavaScript shows beyond them is noise of binary fractions. */
export function plainDecimal(value: number): string {
  return withoutExponent(String(Number(value.toPrecision(15))));
}

/** Without zeros before the number and after its decimals. */
export function tidy(decimal: string): string {
  const text = decimal.includes('.') ? decimal.replace(/0+$/, '').replace(/\.$/, '') : decimal;
  const plain = text.replace(/^(-?)0+(?=\d)/, '$1');
  return plain === '-0' || plain === '' || plain === '-' ? '0' : plain;
}

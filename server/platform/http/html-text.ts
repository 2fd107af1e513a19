/** Text as a page shows it, whatever signs it holds. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

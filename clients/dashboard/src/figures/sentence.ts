/** Text of a record as a sentence among others: records end theirs with a full stop or do not. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text : `${text.trim()}.`;
}

/** Names of the contract as words of a sentence: NOT_FORTHCOMING is "not forthcoming". */
export function lowWords(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}

export function words(name: string): string {
  const low = lowWords(name);
  return low.charAt(0).toUpperCase() + low.slice(1);
}

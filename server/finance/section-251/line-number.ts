/** The number at the front of a line's wording: the wording changes from file to file, with dashes, plurals and all. */
const numbered = /^(\d+(?:\.\d+)+)[.:]?(?=\s|$)/;

/** `1.2.10` of "1.2.10 PFI/BSF costs at special schools". Nothing: a heading or a total. */
export function lineNumber(wording: string): string | undefined {
  return numbered.exec(wording.trim())?.[1];
}

export const withoutNumber = (wording: string): string => wording.trim().replace(numbered, '').trim();

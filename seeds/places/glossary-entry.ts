/** A term with the place that uses it; the meaning is in our own words. */
export type Entry = readonly [term: string, spelling: string, meaning: string, where: string];

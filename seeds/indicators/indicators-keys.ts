/** The ids that the records of indicators share. */
import { idOf } from '../seed.js';

export const organisation = (slug: string) => idOf('Organisation', slug);
export const indicator = (slug: string) => idOf('Indicator', slug);
export const dataSet = (slug: string) => idOf('DataSet', slug);
export const definition = (slug: string) => idOf('DefinitionVersion', slug);

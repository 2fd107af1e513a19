/**
 * Every acronym and term of the five source documents that a newcomer would stumble on. Where a document uses an acronym without
 * spelling it out, the entry says so, and what it likely means is said to be only likely.
 */
import { GlossaryTermRow } from '../../server/places/glossary-term.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import { bodies } from './glossary-bodies.js';
import { intervention } from './glossary-intervention.js';
import { money } from './glossary-money.js';
import { plans } from './glossary-plans.js';
import { support } from './glossary-support.js';

const dateOf = (where: string): string =>
  ({ '000': '2024-10-16', '001': '2022-09-14', '002': '2019-03~', '003': '2023-23~' })[where.slice(0, 3)] ?? 'XXXX-01~';

export const glossary: SeedTable = facts(
  GlossaryTermRow,
  {},
  [...plans, ...intervention, ...bodies, ...support, ...money].map(([term, spelling, meaning, where]) => ({
    key: term,
    term,
    spelling,
    meaning,
    asAt: dateOf(where),
    sourceId: passage(where),
  })),
);

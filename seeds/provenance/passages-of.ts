/** The passages of one document, each by its locator. `name` is how facts cite the document: `passage('001 §3.21')`. */
import { PassageRow } from '../../server/provenance/passage.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

export function passagesOf(document: string, name: string, told: Readonly<Record<string, string>>): SeedTable {
  return facts(
    PassageRow,
    { documentId: idOf('SourceDocument', document) },
    Object.entries(told).map(([locator, summary]) => ({ key: `${name} ${locator}`, locator, summary })),
  );
}

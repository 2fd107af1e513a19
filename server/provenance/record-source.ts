import { RecordSource, type SourceDocumentInput } from '../../schema/provenance/record-source.js';
import type { AreaRow } from '../places/area.entity.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { batch } from '../platform/write/batch.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { PassageRow } from './passage.entity.js';
import { shortName } from '../platform/write/short-name.js';
import { SourceDocumentRow } from './source-document.entity.js';

export const recordSource = write(RecordSource, async (door, input) => {
  const passages = batch(input.passages, 'passages');
  const { id: documentId, visibility } = await documentOf(door, input);
  const records = await eachItem(passages, 'passages', ({ locator, summary }, path) => ({
    documentId,
    visibility,
    locator: text(locator, `${path}.locator`),
    summary: text(summary, `${path}.summary`),
  }));
  return { document: documentId, passages: await door.insertAll(PassageRow, records) };
});

type Document = Pick<SourceDocumentRow, 'id' | 'visibility'>;

async function documentOf(
  door: Door,
  { document, documentId }: { document?: SourceDocumentInput | null; documentId?: string | null },
): Promise<Document> {
  if (document != null && documentId == null)
    return { id: await recordDocument(door, document), visibility: document.visibility };
  if (document == null && documentId != null) return door.refer(SourceDocumentRow, documentId, 'documentId');
  return refuse('ONE_DOCUMENT', 'Send a new `document`, or the `documentId` of one on record: one of the two.');
}

async function recordDocument(door: Door, given: SourceDocumentInput): Promise<string> {
  const publisher = await door.referIfGiven<OrganisationRow>('Organisation', given.publisherId, 'document.publisherId');
  const area = await door.referIfGiven<AreaRow>('Area', given.areaId, 'document.areaId');
  return door.insert(SourceDocumentRow, {
    visibility: given.visibility,
    slug: await shortName(door, SourceDocumentRow, given.slug, 'document.slug'),
    title: text(given.title, 'document.title'),
    kind: given.kind,
    publishedOn: given.publishedOn ?? null,
    dateBasis: optionalText(given.dateBasis, 'document.dateBasis'),
    url: address(given.url, 'document.url'),
    note: optionalText(given.note, 'document.note'),
    publisherId: publisher?.id ?? null,
    areaId: area?.id ?? null,
  });
}

/** One that a reader may follow: nothing else than the web. */
function address(given: string | null | undefined, path: string): string | null {
  if (given == null || (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) return given ?? null;
  return refuse('BAD_ADDRESS', 'Write an address that begins with https:// or http://, or leave it out.', path);
}

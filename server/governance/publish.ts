import { Publish } from '../../schema/governance/publish.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import type { SourceDocumentRow } from '../provenance/source-document.entity.js';
import { PublicationRow } from './publication.entity.js';

export const publish = write(Publish, async (door, input) => {
  const { publicationId, expectedVersion, publishedOn } = input;
  const publication = await door.take(PublicationRow, publicationId, 'publicationId', expectedVersion);
  if (publication.publishedOn !== null)
    refuse('ALREADY_PUBLISHED', `This was published in ${publication.publishedOn}.`, 'publicationId');
  await refuseFuture(door, publishedOn, 'publishedOn');
  const document = await door.referIfGiven<SourceDocumentRow>('SourceDocument', input.documentId, 'documentId');
  await door.change(PublicationRow, publication, {
    publishedOn,
    documentId: document?.id ?? publication.documentId,
    note: optionalText(input.note, 'note') ?? publication.note,
  });
  return { publication: publication.id };
});

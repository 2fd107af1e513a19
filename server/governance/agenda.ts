/** What stands on an agenda. */
import type { AgendaItemInput } from '../../schema/governance/add-agenda-items.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { NewRow } from '../database/new-row.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import type { SourceDocumentRow } from '../provenance/source-document.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { optionalImpersonal } from '../platform/persons.js';

interface Stated {
  asAt: string;
  sourceId: string | null;
  visibility: Visibility;
}

export async function addItems(
  door: Door,
  items: readonly AgendaItemInput[],
  path: string,
  meeting: { id: string; areaId: string },
  stated: Stated,
): Promise<string[]> {
  const document = (id: string | null | undefined, at: string) =>
    door.referIfGiven<SourceDocumentRow>('SourceDocument', id, at);
  const rows = await eachItem(items, path, async (item, at): Promise<NewRow<AgendaItemRow>> => {
    return {
      ...stated,
      areaId: meeting.areaId,
      meetingId: meeting.id,
      paperId: (await document(item.paperId, `${at}.paperId`))?.id ?? null,
      minutesId: (await document(item.minutesId, `${at}.minutesId`))?.id ?? null,
      title: text(item.title, `${at}.title`),
      presentedBy: optionalImpersonal(item.presentedBy, `${at}.presentedBy`),
    };
  });
  return door.insertAll(AgendaItemRow, rows);
}

/** The key of an agenda item of this meeting. */
export async function agendaItemOf(
  door: Door,
  meeting: { id: string } | null,
  id: string | null | undefined,
  path = 'agendaItemId',
): Promise<string | null> {
  const item = await door.referIfGiven(AgendaItemRow, id, path);
  if (item !== null && item.meetingId !== meeting?.id)
    refuse(
      'AGENDA_ITEM_OF_ANOTHER_MEETING',
      'This agenda item is not one of the meeting. Name one of its own, or none.',
      path,
    );
  return item?.id ?? null;
}

import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

const recorded =
  '... on SourceRecorded { document { id slug visibility url } passages { id locator summary visibility document { slug } } }';

describe('recordSource', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const document = {
    slug: 'board-2026-01',
    title: 'Improvement board, January 2026',
    kind: 'COMMITTEE_PAPER',
    visibility: 'MEMBER',
    publishedOn: '2026-01-15',
    url: 'https://example.org/board',
  };
  const passages = [{ locator: '§4', summary: 'The list of speech therapy came in empty.' }];
  const record = (input: object, caller = officer): Promise<Told> =>
    send(caller, 'recordSource', recorded, { passages, ...input });

  it('gives passages that statements can name', async () => {
    const told = await record({ document });
    expect(told).toMatchObject({
      document: { slug: 'board-2026-01', visibility: 'MEMBER', url: 'https://example.org/board' },
      passages: [{ ...passages[0], visibility: 'MEMBER', document: { slug: 'board-2026-01' } }],
    });
    const [passage] = told['passages'] as { id: string }[];
    const { areas } = await api.query<{ areas: { nodes: { id: string }[] } }>(
      '{ areas(realm: DEMONSTRATION) { nodes { id } } }',
    );
    expect(
      await send(
        officer,
        'raiseDataQuery',
        '... on DataQueryRaised { dataQuery { source { locator document { title } } } }',
        { asAt: '2026-01-15', areaId: areas.nodes[0]?.id, question: 'Why?', sourceId: passage?.id },
      ),
    ).toMatchObject({ dataQuery: { source: { locator: '§4', document: { title: document.title } } } });
    const { id: documentId } = told['document'] as { id: string };
    expect(
      await record({ documentId, passages: [{ locator: '§5', summary: 'More.' }] }, api.as('demonstration-member')),
    ).toMatchObject({
      document: { id: documentId },
      passages: [{ locator: '§5', visibility: 'MEMBER' }],
    });
  });

  const other = { ...document, slug: 'other' };
  it.each<[string, object, string[]]>([
    ['ONE_DOCUMENT', {}, []],
    ['ONE_DOCUMENT', { document: other, documentId: 'SourceDocument:x' }, []],
    ['SLUG_TAKEN', { document }, ['document', 'slug']],
    ['BAD_SLUG', { document: { ...document, slug: 'board 2026' } }, ['document', 'slug']],
    ['BAD_ADDRESS', { document: { ...other, url: 'javascript:alert(1)' } }, ['document', 'url']],
    ['EMPTY_BATCH', { document: other, passages: [] }, ['passages']],
    [
      'TEXT_MISSING',
      { document: other, passages: [...passages, { locator: '', summary: 'x' }] },
      ['passages', '1', 'locator'],
    ],
    ['NOT_FOUND', { documentId: 'SourceDocument:00000000-0000-4000-8000-000000000000' }, ['documentId']],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await record(input)).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('is not for administrators', async () => {
    expect(await record({ document: other }, api.as('demonstration-administrator'))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

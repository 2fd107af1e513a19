import { RecordDataSet } from '../../schema/indicators/record-data-set.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { onlyOnce } from '../provenance/only-once.js';
import { shortName } from '../platform/write/short-name.js';
import { lockChains } from '../provenance/to-replace.js';
import type { Door } from '../platform/write/door.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { DataSetRow } from './data-set.entity.js';
import { SymbolMeaningRow } from './symbol-meaning.entity.js';

export const recordDataSet = write(RecordDataSet, async (door, input) => {
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const publisher = await door.referIfGiven<OrganisationRow>('Organisation', input.publisherId, 'publisherId');
  const dataSet = await door.insert(DataSetRow, {
    ...stated,
    slug: await shortName(door, DataSetRow, input.slug, 'slug'),
    title: text(input.title, 'title'),
    edition: text(input.edition, 'edition'),
    caveats: optionalText(input.caveats, 'caveats'),
    publisherId: publisher?.id ?? door.actor.organisationId,
    followsId: await releaseBefore(door, input.followsId),
  });
  const checkOnce = onlyOnce();
  const symbols = await eachItem(input.symbols, 'symbols', (symbol, path) => {
    const inFile = text(symbol.text, `${path}.text`);
    checkOnce([inFile.toLowerCase()], path);
    return {
      ...stated,
      dataSetId: dataSet,
      text: inFile,
      means: symbol.means,
      explanation: text(symbol.explanation, `${path}.explanation`),
    };
  });
  await door.insertAll(SymbolMeaningRow, symbols);
  return { dataSet };
});

async function releaseBefore(door: Door, id: string | null | undefined): Promise<string | null> {
  const before = await door.referIfGiven(DataSetRow, id, 'followsId');
  if (before === null) return null;
  await lockChains(door, 'data_set', [before.id]);
  if (await door.manager.existsBy(DataSetRow, { followsId: before.id }))
    refuse('ALREADY_FOLLOWED', 'Another release follows that one already. Name the newest.', 'followsId');
  return before.id;
}

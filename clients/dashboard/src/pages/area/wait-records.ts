/** Pathways with their latest wait, or that there is none. */
import { dateInWords } from '../../figures/dates.js';
import { count, weeks } from '../../figures/numbers.js';
import type { Area, PictureRecord, Said } from './picture.js';
import { said } from './said.js';

type Pathway = Area['pathways']['nodes'][number];

function latest({ waitSnapshots }: Pathway): Said {
  const [snapshot] = waitSnapshots.nodes;
  if (snapshot === undefined) return { label: 'Waiting', words: 'No figure is on record', isMissing: true };
  const { asAt, total, statedWeeks } = snapshot;
  const isStated = total.state === 'UNKNOWN' && statedWeeks.state !== 'NOT_APPLICABLE';
  const figure = isStated ? said('Wait told', statedWeeks, weeks) : said('Waiting', total, count);
  return { ...figure, words: `${figure.words} (${dateInWords(asAt)})` };
}

export function pathwayRecords({ pathways }: Area): PictureRecord[] {
  return pathways.nodes.map((pathway) => ({
    id: pathway.id,
    stage: 'WAITS',
    title: pathway.name,
    said: [latest(pathway)],
  }));
}

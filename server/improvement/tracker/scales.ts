/** The scales of ratings that status words may belong to. */
import { alike, type Meaning } from '../../platform/imports/words-meant.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { sql } from '../../reading/sql.js';

export interface Rating {
  id: string;
  label: string;
}

export interface Scale {
  slug: string;
  name: string;
  /** The best first. */
  ratings: readonly Rating[];
}

export async function knownScales(door: Door): Promise<Scale[]> {
  return door.ask<Scale>(
    sql`select s.slug, s.name, json_agg(json_build_object('id', v.id, 'label', v.label) order by v.sequence) as ratings
      from rating_scale s join rating_value v on v.scale_id = s.id where s.realm = ${door.actor.realm} group by s.slug, s.name order by s.slug`,
  );
}

export const meaningsOf = ({ ratings }: Pick<Scale, 'ratings'>): Meaning<Rating>[] =>
  ratings.map((rating) => ({ key: rating.label, names: [], value: rating }));

/** The scale whose own words are most like those found; none where several are, or no word is like any. */
export function scaleLike(words: readonly string[], scales: readonly Scale[]): Scale | undefined {
  const likeness = ({ ratings }: Scale): number =>
    words.reduce((sum, word) => sum + leastOf(Math.max(...ratings.map(({ label }) => alike(word, label)))), 0);
  const [best, second] = scales
    .map((scale) => ({ scale, likeness: likeness(scale) }))
    .sort((a, b) => b.likeness - a.likeness);
  return best === undefined || best.likeness === 0 || best.likeness === second?.likeness ? undefined : best.scale;
}

/** What is hardly alike is not. */
const leastOf = (likeness: number): number => (likeness < 0.5 ? 0 : likeness);

export function scaleNamed(slug: string | null, scales: readonly Scale[]): Scale {
  return (
    scales.find((scale) => scale.slug === slug) ??
    refuse(
      'SCALE_NEEDED',
      `Status words are ratings of a scale, and the mapping names ${slug === null ? 'none' : `"${slug}", which there is not`}. Name one under \`scale\`: ${scales.map((scale) => `${scale.slug} (${scale.ratings.map(({ label }) => label).join(', ')})`).join('; ')}. addRatingScale adds another.`,
      'mapping',
    )
  );
}

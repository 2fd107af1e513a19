/** The publication that a file is, as a source document with the passages that figures are taken from: on record once, however often it is handed in. */
import { freeSlugs, slugOf } from '../places/free-slugs.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Door } from '../platform/write/door.js';
import { sql } from '../reading/sql.js';
import { PassageRow } from './passage.entity.js';
import { SourceDocumentRow } from './source-document.entity.js';

export interface Publication {
  slug: string;
  title: string;
  /** YYYY-MM-DD. Null: not known. */
  publishedOn: string | null;
  /** A government department or agency. */
  publisher: string;
  note: string;
}

/** Keys of the passages, in their order. */
export async function recordPublication(
  door: Door,
  { slug, publisher, ...stated }: Publication,
  passages: readonly { locator: string; summary: string }[],
): Promise<string[]> {
  const [known] = await door.ask<{ id: string }>(sql`
    select id from source_document where realm = ${door.actor.realm} and title = ${stated.title}
      and published_on is not distinct from ${stated.publishedOn} order by recorded_at limit 1`);
  const documentId =
    known?.id ??
    (await door.insert(SourceDocumentRow, {
      ...stated,
      slug: (await freeSlugs(door, 'SourceDocument', [slug]))[0] ?? slug,
      kind: 'PUBLISHED_STATISTICS',
      publisherId: await publisherNamed(door, publisher),
    }));
  const there = await door.ask<{ id: string; locator: string }>(
    sql`select id, locator from passage where document_id = ${documentId} order by recorded_at desc`,
  );
  const keys = new Map(there.map(({ id, locator }) => [locator, id]));
  const fresh = passages.filter(({ locator }) => !keys.has(locator));
  const made = await door.insertAll(
    PassageRow,
    fresh.map((passage) => ({ ...passage, documentId })),
  );
  for (const [index, { locator }] of fresh.entries()) keys.set(locator, made[index] ?? '');
  return passages.map(({ locator }) => keys.get(locator) ?? '');
}

export async function publisherNamed(door: Door, name: string): Promise<string> {
  const [known] = await door.ask<{ id: string }>(sql`
    select id from organisation where realm = ${door.actor.realm} and type = 'GOV_DEPT' and lower(name) = lower(${name})
    order by recorded_at limit 1`);
  if (known !== undefined) return known.id;
  const [slug = ''] = await freeSlugs(door, 'Organisation', [slugOf(name)]);
  return door.insert<OrganisationRow>('Organisation', { asAt: door.today, slug, name, type: 'GOV_DEPT' });
}

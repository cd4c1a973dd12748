import { PGlite } from '@electric-sql/pglite';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../src/modules/practices/search/search-document';

/** Peers get the same text: title three times, then all the rest. */
export interface PeerDocument {
  slug: string;
  text: string;
}

export function peerDocument(slug: string, { fields }: SearchDocument): PeerDocument {
  const { title, ...others } = fields;
  return { slug, text: [title, title, title, ...Object.values(others)].join(' ') };
}

/** Plain BM25 without stemming. Returns all results, best first. */
export function createMiniSearch(documents: readonly PeerDocument[]) {
  const index = new MiniSearch<PeerDocument>({ fields: ['text'], idField: 'slug' });
  index.addAll(documents);
  return (query: string): string[] => index.search(query).map((result) => result.id as string);
}

/** PostgreSQL's Dutch full text: the terms OR-ed, ordered by ts_rank. */
export async function createPostgresSearch(documents: readonly PeerDocument[]) {
  const database = await PGlite.create();
  await database.exec('create table practice (slug text primary key, terms tsvector not null)');
  for (const { slug, text } of documents)
    await database.query("insert into practice values ($1, to_tsvector('dutch', $2))", [slug, text]);
  await database.exec('create index on practice using gin (terms)');
  const search = async (query: string): Promise<string[]> => {
    const { rows } = await database.query<{ slug: string }>(
      `with asked as (select replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as terms)
       select slug from practice, asked where practice.terms @@ asked.terms
       order by ts_rank(practice.terms, asked.terms) desc, slug`,
      [query],
    );
    return rows.map((row) => row.slug);
  };
  return { search, close: () => database.close() };
}

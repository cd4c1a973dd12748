import type { Language } from '../../../platform/texts/language';
import { practicePaths } from '../paths';
import { licence } from '../practice-json-ld';
import type { PublishedPractice } from '../published-practice';

/** Which date of a practice counts in a feed. */
type Stamp = 'publishedOn' | 'changedOn';

export interface FeedPage {
  practices: readonly PublishedPractice[];
  /** What follows is older than this ISO date; null when nothing follows. */
  next: string | null;
}

/** What a feed tells of itself. */
export interface Feed {
  /** Its address, with the prefix of its language. */
  path: string;
  /** ISO date: this page holds only what is older; null on the first page. */
  before: string | null;
  language: Language;
  texts: { title: string; subtitle: string };
}

const fewest = 50;

/** The latest fifty older than `before`, and all others of their last date: so no practice falls between two pages. */
export function feedPage(all: readonly PublishedPractice[], stamp: Stamp, before: string | null): FeedPage {
  const older = all
    .filter((practice) => before === null || practice[stamp] < before)
    .toSorted((a, b) => compare(b[stamp], a[stamp]) || compare(a.record.slug, b.record.slug));
  const last = older[fewest - 1]?.[stamp];
  const practices = older.filter((practice) => last === undefined || practice[stamp] >= last);
  return { practices, next: practices.length < older.length ? (last ?? null) : null };
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** A page of an Atom feed (RFC 4287), linked to the older ones (RFC 5005, 3). */
export function atomFeed({ practices, next }: FeedPage, feed: Feed, baseUrl: string): string {
  const { path, before, language, texts } = feed;
  const first = baseUrl + path;
  const link = (rel: string, href: string, type = 'application/atom+xml') =>
    `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
  const updated = practices.map(({ changedOn }) => changedOn).toSorted();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escapeXml(first)}</id>`,
    `<title>${escapeXml(texts.title)}</title>`,
    `<subtitle>${escapeXml(texts.subtitle)}</subtitle>`,
    `<updated>${updated.at(-1) ?? '1970-01-01'}T00:00:00Z</updated>`,
    '<author><name>Verbonden</name></author>',
    link('self', before === null ? first : `${first}?before=${before}`),
    link('first', first),
    ...(next === null ? [] : [link('next', `${first}?before=${next}`)]),
    link('alternate', `${baseUrl}/${language}${practicePaths.list()}`, 'text/html'),
    link('license', licence, 'text/html'),
    ...practices.map((practice) => entry(practice, baseUrl)),
    '</feed>',
  ].join('\n');
}

/** Practices are written in Dutch, whatever the language of the feed. */
function entry({ record, publishedOn, changedOn }: PublishedPractice, baseUrl: string): string {
  const url = escapeXml(baseUrl + practicePaths.practice(record.slug));
  return [
    '<entry xml:lang="nl">',
    `<id>${url}</id>`,
    `<title>${escapeXml(record.title)}</title>`,
    `<link href="${url}"/>`,
    `<published>${publishedOn}T00:00:00Z</published>`,
    `<updated>${changedOn}T00:00:00Z</updated>`,
    `<summary>${escapeXml(record.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Also drops what XML 1.0 does not allow at all: control characters and half surrogate pairs. */
const escapeXml = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);

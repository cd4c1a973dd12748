import { practicePaths } from '../paths';
import type { PublishedPractice } from '../published-practice';

export interface FeedTexts {
  title: string;
  subtitle: string;
}

const feedLength = 50;

/** An Atom feed (RFC 4287) of the practices changed last; `stamp` says which date counts. */
export function atomFeed(
  practices: readonly PublishedPractice[],
  stamp: 'publishedOn' | 'changedOn',
  texts: FeedTexts,
  self: string,
  baseUrl: string,
): string {
  const latest = practices
    .toSorted((a, b) =>
      a[stamp] === b[stamp] ? (a.record.slug < b.record.slug ? -1 : 1) : a[stamp] < b[stamp] ? 1 : -1,
    )
    .slice(0, feedLength);
  const updated = latest[0]?.[stamp] ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `<id>${escapeXml(baseUrl + self)}</id>`,
    `<title>${escapeXml(texts.title)}</title>`,
    `<subtitle>${escapeXml(texts.subtitle)}</subtitle>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    '<author><name>Verbonden</name></author>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(baseUrl + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(baseUrl + practicePaths.list())}"/>`,
    ...latest.map((practice) => entry(practice, stamp, baseUrl)),
    '</feed>',
  ].join('\n');
}

function entry(practice: PublishedPractice, stamp: 'publishedOn' | 'changedOn', baseUrl: string): string {
  const { record } = practice;
  const url = escapeXml(baseUrl + practicePaths.practice(record.slug));
  return [
    '<entry>',
    // A changed practice is news again, so its version is part of the id there.
    `<id>${url}${stamp === 'changedOn' ? `#${practice.version}` : ''}</id>`,
    `<title>${escapeXml(record.title)}</title>`,
    `<link href="${url}"/>`,
    `<published>${practice.publishedOn}T00:00:00Z</published>`,
    `<updated>${practice[stamp]}T00:00:00Z</updated>`,
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

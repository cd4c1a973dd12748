import type { SectionKind } from './section-kinds';

/** A paragraph of what somebody pasted or uploaded; the same shape as a block of a document. */
export interface TextBlock {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
}

/** A block with the section it stands in: what the heading above it is about. */
export interface Passage extends TextBlock {
  section: SectionKind;
}

/** Something that was read in a text, with the piece of the text it was read in, so that a person can check it. */
export interface Found<Value> {
  value: Value;
  from: string;
}

const longestPiece = 240;

/** At most 240 characters of a text, cut between words. */
export function piece(text: string): string {
  if (text.length <= longestPiece) return text;
  return text.slice(0, longestPiece).replace(/\s+\S*$/, '');
}

/** Abbreviations, initials and numbers that end in a point end no sentence. */
const notAnEnd =
  /(?:\b(?:bv|bijv|o\.a|m\.a\.w|i\.s\.m|d\.w\.z|nl|ca|dr|prof|nr|tel|incl|excl|max|min|st|e\.g|i\.e)|\b[A-Z]|\b\d{1,2})\.$/i;

const longestEnd = 12;
/** Nobody writes longer ones; a text without any point is read in parts, so that reading takes no longer for it. */
const longestSentence = 1500;

function inReach(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > 2 * longestSentence && !/[.!?]\s/.test(rest.slice(0, 2 * longestSentence))) {
    const space = rest.lastIndexOf(' ', longestSentence);
    const at = space > 0 ? space : longestSentence;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

/** The sentences of a text; line breaks end one too. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n').flatMap(inReach)) {
    let sentence = '';
    for (const part of line.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"'“‘(•-])/u)) {
      sentence = sentence === '' ? part : `${sentence} ${part}`;
      if (notAnEnd.test(sentence.slice(-longestEnd)) && sentence.length < longestSentence) continue;
      found.push(sentence.trim());
      sentence = '';
    }
    found.push(sentence.trim());
  }
  return found.filter((sentence) => sentence !== '');
}

/** As many whole sentences as fit; the first one is cut between words when it does not fit. */
export function cutAtSentence(text: string, most: number): string {
  let kept = '';
  for (const line of text.split('\n')) {
    let between = kept === '' ? '' : '\n';
    for (const sentence of sentencesOf(line)) {
      const longer = kept + between + sentence;
      if (longer.length > most) return kept === '' ? cutAtWord(text, most) : kept;
      kept = longer;
      between = ' ';
    }
  }
  return kept;
}

const cutAtWord = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/\s+\S*$/, '')
    .trim();

/** Every place where a pattern fits, with its sentence. The pattern needs the flag g. */
export function matchesIn(
  passages: readonly Passage[],
  pattern: RegExp,
): { match: RegExpExecArray; sentence: string; passage: Passage }[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) =>
      [...sentence.matchAll(pattern)].map((match) => ({ match, sentence, passage })),
    ),
  );
}

/** The same value once, the first time it was found. */
export function unique<Value>(found: readonly Found<Value>[]): Found<Value>[] {
  const values = new Set<Value>();
  return found.filter(({ value }) => !values.has(value) && values.add(value));
}

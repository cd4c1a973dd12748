import type { ParagraphStyle } from './docx-styles';
import { attribute, scanXml } from './scan-xml';

/** One paragraph of a document; a row break inside it is "\n". */
export interface DocumentBlock {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
}

interface Paragraph {
  text: string;
  kind: DocumentBlock['kind'];
  /** Whether every letter so far is bold. */
  isBold: boolean;
}

const longestBoldHeading = 80;
const deepest = 20;
const typedMark = /^(?:[-–—•·▪◦*o]|\d{1,2}[.)])\s+(?=\S)/;
/** On and off as OOXML writes it: `<w:b/>`, `<w:b w:val="0"/>`. */
const isOn = (attributes: string) => !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');
const breaks = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);
const describing = new Set(['pStyle', 'outlineLvl', 'numId']);
/** Left out with all that is in it: text that was moved away, and the second copy of a text box for old programs. */
const skipped = new Set(['del', 'moveFrom', 'Fallback']);

/**
 * The paragraphs of `word/document.xml`. A short paragraph in bold counts as a heading: many people make theirs so.
 * @throws {RangeError} when it is not the XML of a document
 */
export function readBlocks(xml: string, styles: ReadonlyMap<string, ParagraphStyle>): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  // A text box is a paragraph within a paragraph.
  const open: Paragraph[] = [];
  const run = { isBold: false, isHidden: false };
  let skipping = 0;
  let inText = false;
  for (const token of scanXml(xml)) {
    if (token.kind === 'text') {
      if (inText && skipping === 0 && !run.isHidden) write(open.at(-1), token.text, run.isBold);
      continue;
    }
    const isOpening = token.kind === 'open';
    if (skipped.has(token.name)) skipping += isOpening ? 1 : -1;
    else if (token.name === 't') inText = isOpening;
    else if (token.name === 'p' && isOpening) begin(open);
    else if (token.name === 'p') finish(open.pop(), blocks);
    else if (!isOpening) continue;
    else if (token.name === 'r') Object.assign(run, { isBold: false, isHidden: false });
    else if (token.name === 'b') run.isBold = isOn(token.attributes);
    else if (token.name === 'vanish') run.isHidden = isOn(token.attributes);
    else if (breaks.has(token.name) && skipping === 0) write(open.at(-1), breaks.get(token.name) ?? '', run.isBold);
    else if (describing.has(token.name))
      describe(open.at(-1), token.name, attribute(token.attributes, 'val') ?? '', styles);
  }
  return blocks;
}

function begin(open: Paragraph[]): void {
  if (open.length >= deepest) throw new RangeError('Text boxes without end');
  open.push({ text: '', kind: 'paragraph', isBold: true });
}

function write(paragraph: Paragraph | undefined, text: string, isBold: boolean): void {
  if (!paragraph) return;
  paragraph.text += text;
  if (text.trim() !== '' && !isBold) paragraph.isBold = false;
}

function describe(
  paragraph: Paragraph | undefined,
  name: string,
  value: string,
  styles: ReadonlyMap<string, ParagraphStyle>,
): void {
  if (!paragraph) return;
  const style = name === 'pStyle' ? styles.get(value) : undefined;
  if (style?.isHeading || (name === 'outlineLvl' && Number(value) < 9)) paragraph.kind = 'heading';
  else if (paragraph.kind === 'paragraph' && style?.isItem) paragraph.kind = 'item';
  // Number 0 takes the numbering of the style away (ECMA-376, 17.9.18).
  else if (name === 'numId' && paragraph.kind !== 'heading') paragraph.kind = value === '0' ? 'paragraph' : 'item';
}

function finish(paragraph: Paragraph | undefined, blocks: DocumentBlock[]): void {
  const text = (paragraph?.text ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (!paragraph || text === '') return;
  const isBoldLine = paragraph.isBold && text.length <= longestBoldHeading && !/[.!?;,]$/.test(text);
  if (paragraph.kind === 'paragraph' && typedMark.test(text))
    blocks.push({ kind: 'item', text: text.replace(typedMark, '') });
  else blocks.push({ kind: paragraph.kind === 'paragraph' && isBoldLine ? 'heading' : paragraph.kind, text });
}

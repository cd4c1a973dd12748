import { attribute, scanXml } from './scan-xml';

/** What a paragraph style says about the paragraphs that have it. */
export interface ParagraphStyle {
  isHeading: boolean;
  isItem: boolean;
}

interface RawStyle extends ParagraphStyle {
  basedOn: string | null;
}

/** Built-in styles have an English name in every language of Word; their ids are translated ("Kop1"). */
const headingName = /^(?:heading [1-9]|title|kop [1-9]|titel)$/i;
/** Level 9 of an outline is "body text" (ECMA-376, 17.3.1.20). */
const bodyLevel = 9;
const deepest = 10;

/** Styles by id, from `word/styles.xml`; what a style does not say, the one it is based on does. */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
  const raw = new Map<string, RawStyle>();
  let current: RawStyle | null = null;
  for (const token of scanXml(xml)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      if (token.name === 'style') current = null;
    } else if (token.name === 'style') {
      current = { isHeading: false, isItem: false, basedOn: null };
      raw.set(attribute(token.attributes, 'styleId') ?? '', current);
    } else if (current) describe(current, token.name, attribute(token.attributes, 'val') ?? '');
  }
  return new Map([...raw.keys()].map((id) => [id, resolve(raw, id)]));
}

function describe(style: RawStyle, name: string, value: string): void {
  if (name === 'name' && headingName.test(value)) style.isHeading = true;
  else if (name === 'outlineLvl' && Number(value) < bodyLevel) style.isHeading = true;
  else if (name === 'numPr') style.isItem = true;
  else if (name === 'basedOn') style.basedOn = value;
}

function resolve(raw: ReadonlyMap<string, RawStyle>, id: string): ParagraphStyle {
  const found = { isHeading: false, isItem: false };
  let style = raw.get(id);
  for (let depth = 0; style && depth < deepest; depth += 1) {
    found.isHeading ||= style.isHeading;
    found.isItem ||= style.isItem;
    style = style.basedOn === null ? undefined : raw.get(style.basedOn);
  }
  return found;
}

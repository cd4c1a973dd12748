import type { Passage, TextBlock } from './passage';
import { type SectionKind, sectionOf } from './section-kinds';

const typedMark = /^\s*(?:[-–—•·▪◦*]|\d{1,2}[.)])\s+(?=\S)/;
const longestHeading = 70;
const longestTitle = 100;

/** The blocks of a pasted text: lines that belong together become one paragraph. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  let isOpen = false;
  lines.forEach((raw, at) => {
    const line = raw.replace(/\s+/g, ' ').trim();
    const previous = blocks.at(-1);
    if (line === '') isOpen = false;
    else if (isHeading(line, !isOpen) || (!previous && isTitle(line, lines[at + 1] ?? ''))) {
      blocks.push({ kind: 'heading', text: line.replace(/^#+\s*|\*\*/g, '') });
      isOpen = false;
    } else if (typedMark.test(raw)) {
      blocks.push({ kind: 'item', text: line.replace(typedMark, '') });
      isOpen = true;
    } else if (isOpen && previous && goesOnWith(line, previous)) previous.text += ` ${line}`;
    else {
      blocks.push({ kind: 'paragraph', text: line });
      isOpen = true;
    }
  });
  return blocks;
}

/** A line that is no list item may belong to the one above it; a capital begins something new, unless that one is not done. */
const goesOnWith = (line: string, { kind, text }: TextBlock): boolean =>
  !anyLabel.test(line) && !(kind === 'item' && /^\p{Lu}/u.test(line) && !isUndone.test(text));
const isUndone =
  /(?:[,&(/-]|\b(?:de|het|een|en|of|met|van|in|op|voor|aan|bij|door|uit|naar|te|om|als|the|a|and|or|with|of|for|on|at|by|from|to))$/i;

function isHeading(line: string, isAfterBlank: boolean): boolean {
  if (/^#{1,6}\s/.test(line) || /^\*\*[^*]+\*\*:?$/.test(line)) return true;
  if (line.length > longestHeading) return false;
  if (sectionOf(line) !== null) return true;
  const isCapitals = /\p{Lu}{3}/u.test(line) && line === line.toUpperCase();
  return isCapitals || (isAfterBlank && line.endsWith(':'));
}

/** The first line, when the second is no continuation of it. */
const isTitle = (line: string, next: string) =>
  line.length <= longestTitle && !/[.,;:!?]$/.test(line) && /^\s*(?:\p{Lu}|$)/u.test(next);

const label = /^([^:\n]{2,60}):\s*(?=\S)/;
/** "Aantal vrijwilligers: 9": a label, also when we do not know it. */
const anyLabel = /^\p{Lu}[^:.!?]{1,40}:\s/u;

/** A step that has a heading of its own is still a step. */
const stepHeading = /^(?:stap|fase|step|phase)\s+(?:\d+|een|twee|drie|vier|vijf|one|two|three)\b/i;

/** A paragraph that begins with a label we know goes on with the next: "Wat ging goed: … Wat niet lukte: …". */
function atLabels(block: TextBlock): TextBlock[] {
  if (block.kind !== 'paragraph' || !opensSection(block.text)) return [block];
  const texts: string[] = [];
  for (const sentence of block.text.split(/(?<=[.!?])[^\S\n]+|\n/)) {
    if (texts.length === 0 || opensSection(sentence)) texts.push(sentence);
    else texts[texts.length - 1] += ` ${sentence}`;
  }
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

function opensSection(text: string): boolean {
  const [, announced] = label.exec(text) ?? [];
  return announced !== undefined && sectionOf(announced) !== null;
}

/** Each block with its section; "Doelgroep: ouderen" and a known word alone in a cell or a line are headings too. */
export function readPassages(blocks: readonly TextBlock[]): Passage[] {
  let section: SectionKind = 'intro';
  let isLabelled = false;
  return blocks.flatMap(atLabels).map((block, at): Passage => {
    const known = sectionOf(block.text);
    const found = label.exec(block.text);
    const announced = found ? sectionOf(found[1] ?? '') : null;
    if (known !== null) isLabelled = false;
    else if (found && announced !== null) isLabelled = true;
    if (known ?? announced) section = known ?? announced ?? section;
    else if (block.kind === 'heading' && section === 'approach' && stepHeading.test(block.text))
      return { ...block, kind: 'item', section };
    else if (at > 0 && (block.kind === 'heading' || (isLabelled && anyLabel.test(block.text)))) section = 'other';
    if (known !== null) return { kind: 'heading', section, text: block.text };
    if (!found || announced === null) return { ...block, section };
    return { kind: block.kind === 'item' ? 'item' : 'paragraph', section, text: block.text.slice(found[0].length) };
  });
}

import { detectFileType } from './detect-file-type';
import { type DocumentBlock, readBlocks } from './docx-blocks';
import { readStyles } from './docx-styles';
import { type ReadZip, readZip } from './read-zip';

/** Why a document was not read; forms turn it into a message at the field. */
export type DocumentFault = 'too-large' | 'not-a-docx' | 'bomb' | 'broken';

export type DocumentText = { ok: true; blocks: DocumentBlock[] } | { ok: false; fault: DocumentFault };

/** Limits that a page may name: bytes of the file, characters of its text. */
export const documentLimits = { bytes: 9 * 1024 * 1024, characters: 400_000 } as const;

/** Far above what Word makes of any text: its XML seldom packs better than 1 to 60. */
const zipLimits = { entries: 2000, unpacked: 20 * 1024 * 1024, ratio: 200 };

const contentTypes = '[Content_Types].xml';
const stylesPart = 'word/styles.xml';
/** Word on the web writes document2.xml. */
const mainPart = /^word\/document\d?\.xml$/;
const mainType = /wordprocessingml\.(?:document|template)\.main\+xml/;
const isWanted = (name: string) => name === contentTypes || name === stylesPart || mainPart.test(name);

/**
 * The text of a Word document (DOCX): headings, paragraphs and items of lists in order, those in tables included.
 * Pictures, notes, comments, hidden and deleted text are left out.
 */
export function readDocument(bytes: Uint8Array): DocumentText {
  if (bytes.length > documentLimits.bytes) return { ok: false, fault: 'too-large' };
  if (detectFileType(bytes) !== 'zip') return { ok: false, fault: 'not-a-docx' };
  const zip = readZip(bytes, isWanted, zipLimits);
  if (!zip.ok) return zip;
  return readParts(zip);
}

function readParts({ files }: Extract<ReadZip, { ok: true }>): DocumentText {
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const main = [...files.keys()].find((name) => mainPart.test(name));
  if (main === undefined || !mainType.test(text(contentTypes))) return { ok: false, fault: 'not-a-docx' };
  try {
    const blocks = readBlocks(text(main), readStyles(text(stylesPart)));
    const characters = blocks.reduce((sum, block) => sum + block.text.length, 0);
    return characters > documentLimits.characters ? { ok: false, fault: 'too-large' } : { ok: true, blocks };
  } catch {
    return { ok: false, fault: 'broken' };
  }
}

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { xmlText } from './xml-text';

/** A document to print or to edit on: what stands in it, not how it looks. */
export interface TextDocument {
  title: string;
  /** Under the title: where it comes from, the date, what was asked. */
  introduction: readonly string[];
  /** BCP 47 tag for the spelling checker, e.g. "nl-BE". */
  language: string;
  sections: readonly DocumentSection[];
  /** Before the page number at the foot of each page, e.g. "Bladzijde". */
  pageWord: string;
}

export interface DocumentSection {
  heading: string;
  /** Web address of the section on the site. */
  address: string;
  summary: string;
  /** Facts in order: a name, what is known, and a small mark such as "afgeleid". */
  facts: readonly { name: string; texts: readonly string[]; mark: string | null }[];
}

/** A Word document (OOXML), A4, with headings that a table of contents can use. */
export async function writeDocx(text: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: xmlText(text.title),
    creator: 'Verbonden',
    lastModifiedBy: 'Verbonden',
    description: xmlText(text.introduction.join(' ')),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: text.language } } },
        title: { run: { font: 'Georgia', size: 44, bold: true }, paragraph: { spacing: { after: 200 } } },
        heading1: {
          run: { font: 'Georgia', size: 30, bold: true },
          paragraph: { spacing: { before: 480, after: 120 } },
        },
      },
    },
    sections: [
      {
        footers: { default: pageFooter(text.pageWord) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(text.title)] }),
          ...text.introduction.map((line) => paragraph([run(line)])),
          ...text.sections.flatMap(sectionParagraphs),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const run = (text: string, style: { bold?: boolean; italics?: boolean } = {}) =>
  new TextRun({ text: xmlText(text), ...style });

const paragraph = (children: readonly ParagraphChild[]) => new Paragraph({ children, spacing: { after: 120 } });

function sectionParagraphs({ heading, address, summary, facts }: DocumentSection): Paragraph[] {
  const link = new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(heading)] }),
    paragraph([run(summary)]),
    ...facts.flatMap(factParagraphs),
    paragraph([link]),
  ];
}

/** One thing stands behind its name, more become a list under it. */
function factParagraphs({ name, texts, mark }: DocumentSection['facts'][number]): Paragraph[] {
  const label = [
    run(name, { bold: true }),
    ...(mark === null ? [] : [run(` (${mark})`, { italics: true })]),
    run(': ', { bold: true }),
  ];
  if (texts.length <= 1) return [paragraph([...label, ...texts.map((text) => run(text))])];
  return [
    new Paragraph({ keepNext: true, children: label }),
    ...texts.map((text) => new Paragraph({ bullet: { level: 0 }, children: [run(text)] })),
    new Paragraph({ children: [], spacing: { after: 0 } }),
  ];
}

function pageFooter(pageWord: string): Footer {
  const children = [`${pageWord} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })],
  });
}

import type { ExportTexts } from './texts.nl';

export const en: ExportTexts = {
  inferredMark: 'inferred',
  sheetName: 'Practices',
  pageWord: 'Page',
  title: 'Practices against loneliness',
  introduction: (date, site) => `Taken on ${date} from ${site}. The descriptions are in Dutch.`,
  inferredExplained:
    'What is marked “inferred” was inferred by the editors from the source; its owner has not confirmed it yet.',
  cut: (shown, total) =>
    `This document shows the first ${shown} of ${total} practices. The files for Excel, CSV and JSON hold all of them.`,
  fictitious: 'Fictitious: an example, not a real practice.',
  formats: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV (with commas)',
    json: 'JSON for developers',
  },
  refused: {
    title: 'We did not make this file',
    body: 'We do not understand all of your question. A file would hold other practices than you ask for.',
    unknownValue: (parameter, value) => `We do not know this: ${parameter} “${value}”.`,
    unknownName: (name) => `There is no filter “${name}”.`,
    tooLong: (length) => `The search question is longer than ${length} characters.`,
    toList: 'See the list and choose again',
  },
  download: 'Download this list',
};

import { byteOrderMark } from '../../../platform/export/csv';
import type { Download } from '../../../platform/export/download';
import { belgianDay } from '../../../platform/texts/format';
import { asPublished, type PublishedAdoption } from '../adoption';
import { type ExportFormat, practicePaths } from '../paths';
import type { PracticeRecord } from '../practice';
import { inOrder } from '../practice';
import type { PublishedPractice } from '../published-practice';
import type { TransferSummary } from '../transfer-check';
import { exportTable, practicesToCsv } from './export-columns';
import { type ExportFrame, practiceDocument } from './practice-document';
import { exportTexts } from './texts';

const exportContentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Practices as a file in one of the formats, in the order given. */
export async function writeExport(
  format: ExportFormat,
  practices: readonly PublishedPractice[],
  frame: ExportFrame,
): Promise<Download> {
  return {
    fileName: `verbonden-praktijken-${belgianDay(frame.at)}.${format}`,
    contentType: exportContentTypes[format],
    body: await writers[format](practices, frame),
  };
}

type Writer = (
  practices: readonly PublishedPractice[],
  frame: ExportFrame,
) => Download['body'] | Promise<Download['body']>;

// Who writes office files is loaded when one is asked for: at the start it would be a tenth of the waiting.
const writers: Record<ExportFormat, Writer> = {
  csv: (practices, { language, checks }) => byteOrderMark + practicesToCsv(practices, language, checks),
  json: (practices, frame) => JSON.stringify(toJson(practices, frame), null, 1),
  xlsx: async (practices, { language, checks }) => {
    const { writeXlsx } = await import('../../../platform/export/xlsx');
    return writeXlsx({ name: exportTexts[language].sheetName, ...exportTable(practices, language, checks) });
  },
  docx: async (practices, frame) => {
    const { writeDocx } = await import('../../../platform/export/docx');
    return writeDocx(practiceDocument(practices, frame));
  },
};

/** A practice in the JSON export. */
export type ExportedPractice = Omit<PracticeRecord, 'links'> &
  Omit<PublishedPractice, 'record' | 'adoptions'> & {
    url: string;
    elsewhere: PublishedAdoption[];
    transferCheck?: TransferSummary | undefined;
  };

/** The records as they are, with what is derived from them. */
function toJson(practices: readonly PublishedPractice[], { title, note, checks, baseUrl, at }: ExportFrame) {
  return {
    title,
    note,
    exportedAt: at.toISOString(),
    practices: practices.map(
      ({ record, adoptions, ...derived }): ExportedPractice => ({
        url: baseUrl + practicePaths.practice(record.slug),
        ...inOrder(record),
        ...derived,
        elsewhere: adoptions.map(asPublished),
        ...(checks.has(record.slug) && { transferCheck: checks.get(record.slug) }),
      }),
    ),
  };
}

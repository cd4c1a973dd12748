import type { Context, Hono } from 'hono';
import { sendDownload } from '../../../platform/export/download';
import type { AppEnv } from '../../../platform/http/app-env';
import { notFound } from '../../../platform/http/http-error';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import type { Deps } from '../../../platform/module';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { type ExportFormat, exportFormats, practiceRoutes } from '../paths';
import type { PublishedPractice } from '../published-practice';
import { selectionContext } from '../selection-context';
import { pageNames, parseSelection } from '../selection-query';
import type { TransferSummary } from '../transfer-check';
import { refusalsOf } from './refusals';
import { RefusedPage } from './refused-page';
import { writeExport } from './write-export';

/** The whole selection of the list (all pages of it) as a file. */
export function mountExportPractices(
  app: Hono<AppEnv>,
  site: Site,
  catalogue: ReadCatalogue,
  { clock }: Pick<Deps, 'clock'>,
): void {
  app.get(practiceRoutes.exportSelection, async (c) => {
    const search = new URL(c.req.url).searchParams;
    const parsed = parseSelection(search, pageNames, selectionContext);
    const { selection } = parsed;
    const refusals = refusalsOf(search, parsed);
    if (refusals) {
      return sendPage(c, <RefusedPage page={pageContext(c, site)} refusals={refusals} selection={selection} />, 400);
    }
    const practices = (await catalogue()).select(selection).every();
    return sendPractices(c, site, clock(), practices, { isOpen: true });
  });
}

interface Sent {
  title?: string | null;
  note?: string | null;
  isOpen?: boolean;
  checks?: ReadonlyMap<string, TransferSummary>;
}

/** Sends practices in the format that the address ends with: "…/uitvoer.xlsx". */
export async function sendPractices(
  c: Context<AppEnv>,
  site: Site,
  at: Date,
  practices: readonly PublishedPractice[],
  { title = null, note = null, isOpen = false, checks = new Map() }: Sent = {},
): Promise<Response> {
  const format = formatOf(c.req.param('file') ?? '');
  const frame = { title, note, checks, language: c.get('language'), baseUrl: site.baseUrl, at };
  return sendDownload(c, await writeExport(format, practices, frame), isOpen);
}

function formatOf(file: string): ExportFormat {
  const ending = file.split('.').at(-1);
  const format = exportFormats.find((each) => each === ending);
  if (!format) throw notFound();
  return format;
}

import type { PageContext } from '../../../platform/http/page-context';
import { type ExportFormat, exportFormats } from '../paths';
import { exportTexts } from './texts';

/** A link for each format; `path` gives the address of a format. */
export function ExportLinks({ page, path }: { page: PageContext; path: (format: ExportFormat) => string }) {
  const t = exportTexts[page.language];
  return (
    <section class="export-links no-print" aria-label={t.download}>
      <span>{t.download}:</span>
      <ul class="plain">
        {exportFormats.map((format) => (
          <li key={format}>
            <a href={page.link(path(format))} download>
              {t.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

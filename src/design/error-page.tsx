import type { PageContext } from '../platform/http/page-context';
import { Layout } from './layout';
import { designTexts } from './texts';
import type { DesignTexts } from './texts.nl';

const megabyte = 1024 * 1024;

/** What a person sees when something is not there or went wrong: what happened and a way on. */
export function ErrorPage({
  page,
  status,
  requestId,
  maxSize,
}: {
  page: PageContext;
  status: keyof DesignTexts['errorPages'];
  requestId: string;
  /** Bytes that the address takes at most, when more was sent. */
  maxSize: number | null;
}) {
  const t = designTexts[page.language];
  const { title, body } = t.errorPages[status];
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <h1>{title}</h1>
        <p class="lead">{body}</p>
        {maxSize !== null && <p>{t.tooLarge(Math.floor(maxSize / megabyte))}</p>}
        <p>
          <a class="button" href={page.link('/')}>
            {t.toHome}
          </a>
        </p>
        {status === 500 && (
          <p class="quiet">
            {t.requestNumber}: <code>{requestId}</code>
          </p>
        )}
      </div>
    </Layout>
  );
}

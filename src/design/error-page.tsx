import type { PageContext } from '../platform/http/page-context';
import { Layout } from './layout';
import { designTexts } from './texts';
import type { DesignTexts } from './texts.nl';

/** What a person sees when something is not there or went wrong: what happened and a way on. */
export function ErrorPage({
  page,
  status,
  requestId,
}: {
  page: PageContext;
  status: keyof DesignTexts['errorPages'];
  requestId: string;
}) {
  const t = designTexts[page.language];
  const { title, body } = t.errorPages[status];
  return (
    <Layout page={page} title={title} hidden>
      <div class="wrap page-start">
        <h1>{title}</h1>
        <p class="lead">{body}</p>
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

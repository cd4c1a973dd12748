import type { Context, Hono } from 'hono';
import { deskScope } from '../../../platform/access/viewer';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { editorOf } from '../check-drafts/handlers';
import { deskFigures } from '../desk-figures';
import type { Sharing } from '../share-practice/open-draft';
import { FiguresPage } from './page';
import { figuresPath } from './paths';
import { readCountedDrafts } from './queries';

/** What the desk did, for editors. */
export function mountCountDeskWork(app: Hono<AppEnv>, sharing: Sharing): void {
  app.get(figuresPath, (c) => viewFigures(c, sharing));
}

async function viewFigures(c: Context<AppEnv>, { deps, site }: Sharing): Promise<Response> {
  const editor = editorOf(c);
  const drafts = await deps.database.read(deskScope(editor), readCountedDrafts);
  return sendPage(c, <FiguresPage page={pageContext(c, site)} figures={deskFigures(drafts)} />);
}

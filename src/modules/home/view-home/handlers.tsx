import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { pageContext, type Site } from '../../../platform/http/page-context';
import { sendPage } from '../../../platform/http/respond';
import { type Catalogue, emptySelection, type PublishedPractice, type ReadCatalogue } from '../../practices/contract';
import { homePaths } from '../paths';
import { HomePage } from './page';

const newestShown = 6;

export function mountHome(app: Hono<AppEnv>, site: Site, readCatalogue: ReadCatalogue): void {
  app.get(homePaths.home, async (c) => {
    const catalogue = await readCatalogue();
    const newest = newestPractices(catalogue);
    const around = (near: string) => catalogue.count({ ...emptySelection, near });
    const model = { practices: catalogue.all(), newest, around };
    return sendPage(c, <HomePage page={pageContext(c, site)} {...model} />);
  });
}

/** Visitors look for something to do: what runs somewhere first, then general forms, before notes and surveys. */
const kindsToDo = ['local', 'generic'];

function newestPractices(catalogue: Catalogue): PublishedPractice[] {
  const ofKind = (kind: string) =>
    catalogue.select({ ...emptySelection, filters: { kind: [kind] }, sort: 'newest', pageSize: newestShown }).page;
  return kindsToDo.flatMap(ofKind).slice(0, newestShown);
}

import type { Hono } from 'hono';
import type { AppEnv } from '../../../platform/http/app-env';
import { allowAnyOrigin } from '../../../platform/http/cross-origin';
import type { ReadCatalogue } from '../catalogue/catalogue-reader';
import { practicePaths } from '../paths';
import { suggestionItem } from './suggestion-item';
import { suggestTexts } from './texts';

const shown = 8;
const longestQuestion = 100;

/** What may be meant while typing: `{ items, message }`, for the island of the search box. */
export function mountSuggestPractices(app: Hono<AppEnv>, catalogue: ReadCatalogue): void {
  app.get(practicePaths.suggest, async (c) => {
    const language = c.get('language');
    const typed = (c.req.query('q') ?? '').slice(0, longestQuestion).toWellFormed().trim();
    const suggestions = typed === '' ? [] : (await catalogue()).suggest(typed, shown);
    const items = suggestions
      .map((suggestion) => suggestionItem(suggestion, language))
      .map((item) => ({ ...item, path: c.get('prefix') + item.path }));
    allowAnyOrigin(c);
    c.header('Cache-Control', 'private, max-age=60');
    c.header('Vary', 'Accept-Language', { append: true });
    return c.json({ items, message: suggestTexts[language].count(items.length) });
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../harness/chromium';

export interface PageOptions {
  /** What the browser asks for (Accept-Language). */
  language?: 'nl' | 'en';
  /** false: as on a machine where scripts are off. */
  javaScript?: boolean;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

export interface Visit {
  page: Page;
  /** Faults in the browser's console: failed requests, refused scripts and styles, exceptions. */
  faults: string[];
}

export interface JourneyBrowser {
  /** A visitor of his own: no cookies of others. Addresses may be given as "/…". */
  visit(options?: PageOptions): Promise<Visit>;
  close(): Promise<void>;
}

const locales = { nl: 'nl-BE', en: 'en-GB' };

/** Opens the browser on the application under test; one per test file, in `beforeAll`. */
export async function openBrowser(): Promise<JourneyBrowser> {
  const browser: Browser = await launchChromium();
  return {
    visit: async ({ language = 'nl', javaScript = true, width = 1280, height = 900, colorScheme = 'light' } = {}) => {
      const context = await browser.newContext({
        baseURL: inject('siteUrl'),
        locale: locales[language],
        javaScriptEnabled: javaScript,
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => faults.push(error.message));
      return { page, faults };
    },
    close: () => browser.close(),
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Evaluated by the browser's debugger, which our content security policy does not concern. */
async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  // Pages that come after in this window have it from their beginning: the browser reads it once.
  await page.addInitScript(axeSource);
}

/** What axe finds wrong with the page as it is now; one line per kind of fault, with the elements. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A click ends when the next page begins, before anything of it is there.
  await page.waitForLoadState('load');
  if (!(await page.evaluate(() => 'axe' in window))) await addAxe(page);
  const violations = await page.evaluate(async (tags) => {
    const { axe: inPage } = window as typeof window & { axe: typeof axe };
    const result = await inPage.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map((n) => n.target.join(' ')),
    }));
  }, axeRules);
  return violations.map(({ id, help, targets }) => `${id}: ${help}: ${targets.slice(0, 5).join(', ')}`);
}

/**
 * What is wrong with the page on a wide and on a narrow screen. Where scripts are off, axe cannot run: the page is
 * then shown as it is in a window of its own, in which axe alone runs.
 */
export async function accessibilityFaults(page: Page, { javaScript = true } = {}): Promise<string[]> {
  const shown = javaScript ? page : await showAlone(page);
  await shown.waitForLoadState();
  const usual = shown.viewportSize();
  const faults: string[] = [];
  for (const width of [1280, 320]) {
    await shown.setViewportSize({ width, height: 900 });
    const overflow = await overflowAsOpened(shown);
    if (overflow > 0) faults.push(`${width}: ${overflow} pixels too wide`);
    faults.push(...(await axeViolations(shown)).map((fault) => `${width}: ${fault}`));
  }
  if (shown === page && usual) await page.setViewportSize(usual);
  return faults;
}

/** Windows that `showAlone` opened: each new one begins with nothing read, and takes as long as axe. */
const alone = new WeakMap<Browser, Promise<Page>>();

async function showAlone(page: Page): Promise<Page> {
  // Where a page holds something for who has no scripts, that is what we look at.
  const body = (await page.content()).replaceAll(/<\/?noscript[^>]*>/g, '');
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is closed');
  const opened = alone.get(browser) ?? browser.newPage({ locale: 'nl-BE', reducedMotion: 'reduce' });
  alone.set(browser, opened);
  const shown = await opened;
  await shown.unrouteAll({ behavior: 'wait' });
  await shown.route('**', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    else if (request.resourceType() === 'script') await route.abort();
    else await route.continue();
  });
  // Otherwise an address that differs by its fragment alone would leave the page before it standing.
  await shown.goto('about:blank');
  await shown.goto(page.url());
  return shown;
}

/** How many pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  // Waits for the page that comes, when one is on its way.
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** The same of a page that was opened by its address: a tenth of the time, because nothing has to be found on it. */
export const overflowAsOpened = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

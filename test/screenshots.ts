import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { makeDataDir, startAppProcess } from './harness/app-process';
import { launchChromium } from './harness/chromium';

// `npm run screenshots`: real pages with the real content, whole, into var/screenshots to look at; the first screen
// of those that the README shows into docs/screenshots.
const folder = join(process.cwd(), 'var/screenshots');
const shownFolder = join(process.cwd(), 'docs/screenshots');
const shown = ['home-1440-light', 'list-1440-light', 'practice-768-light', 'practice-360-dark', 'map-1440-light'];
const widths = [360, 768, 1440];

const pages = {
  home: '/nl',
  list: '/nl/praktijken?q=weduwe+platteland',
  map: '/nl/praktijken?weergave=kaart',
  matrix: '/nl/praktijken?weergave=matrix',
  practice: '/nl/praktijken/telefooncirkels',
  area: '/nl/gebieden',
  error: '/nl/bestaat-niet',
};

async function shoot(browser: Browser, url: string, file: string, options: BrowserContextOptions, print = false) {
  const context = await browser.newContext({ locale: 'nl-BE', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  if (print) await page.emulateMedia({ media: 'print' });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  if (shown.includes(file)) await page.screenshot({ path: join(shownFolder, `${file}.png`) });
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
  await context.close();
}

for (const path of [folder, shownFolder]) mkdirSync(path, { recursive: true });
const data = makeDataDir();
const app = await startAppProcess({ DATA_DIR: data.path });
const browser = await launchChromium();
try {
  for (const [name, path] of Object.entries(pages)) {
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const viewport = { width, height: width < 500 ? 740 : 900 };
        await shoot(browser, app.url + path, `${name}-${width}-${colorScheme}`, { viewport, colorScheme });
      }
    }
    // A4 at 96 dots an inch.
    await shoot(browser, app.url + path, `${name}-print`, { viewport: { width: 794, height: 1123 } }, true);
    console.log(name);
  }
} finally {
  await browser.close();
  await app.stop();
  data.remove();
}

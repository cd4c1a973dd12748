import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Catcher, readMail } from '../harness/mail-catcher';
import { accessibilityFaults, type JourneyBrowser } from './browser';
import type { Hands } from './hands';

/** The texts of the mails to an address, oldest first. */
export const mailsTo = ({ caught }: Catcher, email: string): string[] =>
  caught.map(readMail).flatMap(({ headers, text }) => (headers.to === email ? [text] : []));

/** The link in the newest mail to an address, after `before` of them; waits for the postman. */
export async function mailedLink(catcher: Catcher, email: string, before = 0): Promise<string> {
  await expect.poll(() => mailsTo(catcher, email).length, { timeout: 60_000 }).toBeGreaterThan(before);
  return /http:\/\/localhost\S+/.exec(mailsTo(catcher, email).at(-1) ?? '')?.[0] ?? '';
}

interface Way {
  browser: JourneyBrowser;
  /** Where mail to her arrives. */
  catcher: Catcher;
  hands: Hands;
  javaScript: boolean;
}
export type Somebody = Awaited<ReturnType<typeof visit>>;

/** Somebody at a machine of her own: what she does on a page, with what she finds there by its name. */
export async function visit({ browser, ...way }: Way) {
  const { page, faults } = await browser.visit({ javaScript: way.javaScript });
  return { page, faults, ...deedsOn(page, way) };
}

function deedsOn(page: Page, { catcher, hands, javaScript }: Omit<Way, 'browser'>) {
  const control = (role: 'link' | 'button' | 'radio' | 'checkbox', name: string | RegExp): Locator =>
    page.getByRole(role, { name, exact: true }).first();
  const meet = async (heading: string | RegExp) => {
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState();
  };
  const deeds = {
    /** Waits for the page of that name. */
    meet,
    /** The same, and looks at it on a wide and on a narrow screen. */
    arrive: async (heading: string | RegExp) => {
      await meet(heading);
      expect([page.url(), await accessibilityFaults(page, { javaScript })]).toEqual([page.url(), []]);
    },
    press: (role: 'link' | 'button', name: string | RegExp) => hands.press(control(role, name)),
    choose: (role: 'radio' | 'checkbox', name: string) => hands.choose(control(role, name)),
    pick: (name: string, option: string) => hands.pick(page.getByRole('combobox', { name, exact: true }), option),
    /** Unfolds what has that name. */
    unfold: (name: string) => hands.press(page.locator('summary').and(named(page, name))),
    type: (name: string, text: string) => {
      // A box that suggests is a combobox, and without scripts a plain one to search in.
      const boxes = (['searchbox', 'combobox'] as const).map((role) => page.getByRole(role, { name }));
      const box = boxes.reduce((all, one) => all.or(one), page.getByRole('textbox', { name }));
      return hands.type(box.first(), text);
    },
    /** From the page that asks for an address, by way of a mail, to where she was heading. */
    signIn: async (email: string) => {
      await deeds.arrive('Aanmelden');
      const before = mailsTo(catcher, email).length;
      await deeds.type('Uw e-mailadres', email);
      await deeds.press('button', 'Stuur mij een link');
      await deeds.arrive('Kijk in uw mailbox');
      await page.goto(await mailedLink(catcher, email, before));
      await deeds.arrive(/./);
      await hands.press(page.getByRole('main').getByRole('button', { name: 'Aanmelden' }));
    },
  };
  return deeds;
}

const named = (page: Page, name: string) =>
  page.getByText(name, { exact: true }).or(page.getByLabel(name, { exact: true }));

import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** How somebody presses, types and chooses. */
export interface Hands {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  /** A radio button or a checkbox. */
  choose(target: Locator): Promise<void>;
  /** From a list that unfolds; no other option begins with the same letter. */
  pick(target: Locator, option: string): Promise<void>;
}

export const pointer: Hands = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  choose: (target) => target.check(),
  pick: async (target, option) => {
    await target.selectOption({ label: option });
  },
};

/** Somebody who cannot use a mouse: Tab, arrows, Enter, Space and letters, and sees each time where she is. */
export const keyboard: Hands = {
  press: async (target) => {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  type: async (target, text) => {
    await tabTo(target);
    await target.page().keyboard.type(text);
  },
  choose: async (target) => {
    const isRadio = (await target.getAttribute('type')) === 'radio';
    await tabTo(isRadio ? groupOf(target) : target);
    for (let presses = 0; isRadio && presses < mostChoices && !(await hasFocus(target)); presses += 1) {
      await target.page().keyboard.press('ArrowDown');
    }
    if (!(await target.isChecked())) await target.page().keyboard.press('Space');
    expect([String(target), await target.isChecked(), await showsFocus(target)]).toEqual([String(target), true, true]);
  },
  pick: async (target, option) => {
    await tabTo(target);
    await target.page().keyboard.press(option.slice(0, 1));
    expect(await target.locator('option:checked').textContent()).toBe(option);
  },
};

// More than any page has; who comes that far goes in circles.
const mostTabs = 400;
const mostChoices = 30;

/** Tab stops once at a group of radio buttons; arrows go on from there. */
const groupOf = (radio: Locator) => radio.locator('xpath=ancestor::fieldset[1]').getByRole('radio');

/** Goes to it, or to the first of them that Tab meets, and sees at the end where the focus is. */
async function tabTo(target: Locator): Promise<void> {
  await target.first().waitFor();
  const page = target.page();
  // Found once: to look again after each Tab takes longer than all else.
  const wanted = await page.evaluateHandle((all) => all, await target.elementHandles());
  const isThere = () => wanted.evaluate((all) => all.some((one) => one === document.activeElement));
  for (let tabs = 0; tabs < mostTabs && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
  expect([String(target), await showsFocus(target)]).toEqual([String(target), true]);
}

const hasFocus = (target: Locator) => target.evaluateAll((all) => all.some((one) => one === document.activeElement));

/** Whether what has the focus is one of them, is inside the window and has an outline somebody can see. */
const showsFocus = (target: Locator) =>
  target.evaluateAll((all) => {
    const focused = all.find((one) => one === document.activeElement);
    if (!focused?.matches(':focus-visible')) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    // A card shows it around all of itself, a choice around its label.
    const styles = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
    const label = focused.closest('label');
    if (label) styles.push(getComputedStyle(label));
    const outlined = styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    return outlined && bottom > 0 && top < innerHeight;
  });

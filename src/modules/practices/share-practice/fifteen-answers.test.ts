import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beginDraft,
  createSharingSite,
  fillStep,
  handIn,
  rightAnswers,
  type StepAddress,
} from '../../../../test/harness/sharing-site';
import type { TestApp } from '../../../../test/harness/test-app';

let site: TestApp;
beforeAll(async () => {
  site = await createSharingSite();
});
afterAll(() => site.close());

const steps = Object.keys(rightAnswers) as StepAddress[];

/** Names of the questions on a page that are not marked as ones that may be left open; a cell of a list is none. */
function markedAsRequired(html: string): string[] {
  const questions = html.split(/<(?:div|fieldset) class="field[ "]/).slice(1);
  return questions.flatMap((question) => {
    const label = /<(?:label|legend)[^>]*>.*?<\/(?:label|legend)>/s.exec(question)?.[0] ?? '';
    const name = / name="([^"]+)"/.exec(question)?.[1] ?? '';
    return label.includes('class="optional"') || name.includes('.') ? [] : [name];
  });
}

test('all steps together mark at most fifteen questions as required, and with those answered it can be handed in', async () => {
  const send = site.as('an');
  const draft = await beginDraft(send);
  const asked = new Map<StepAddress, string[]>();
  for (const step of steps) {
    const [dutch, english] = await Promise.all(
      ['', '/en'].map(async (prefix) => markedAsRequired(await (await send(`${prefix}${draft}/${step}`)).text())),
    );
    expect(english).toEqual(dutch);
    asked.set(step, dutch ?? []);
  }
  const all = [...asked.values()].flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(['title', 'summary', 'ageGroups', 'approach', 'contactRole']));
  expect(all.length).toBeLessThanOrEqual(15);

  for (const step of steps) {
    const known: Record<string, string | readonly string[]> = rightAnswers[step];
    const others = Object.keys(known).filter((field) => !asked.get(step)?.includes(field));
    const answered = Object.fromEntries(asked.get(step)?.map((field) => [field, known[field] ?? 'Omdat']) ?? []);
    const empty = Object.fromEntries(others.map((field) => [field, []]));
    expect((await fillStep(send, draft, step, { ...empty, ...answered })).status, step).toBe(303);
  }
  expect((await handIn(send, draft)).status).toBe(303);
});

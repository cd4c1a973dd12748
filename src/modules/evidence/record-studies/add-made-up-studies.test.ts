import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/harness/test-app';
import { judgedPractices } from '../../demo/demo-practices';
import { demoStudies } from '../../demo/demo-studies';
import { checkBadges } from '../check-badges/check-badges';
import { addMadeUpStudies } from '../contract';
import { evidenceFile } from '../publish-studies/evidence-file';
import { studyDataPaths } from '../publish-studies/paths';

let site: TestApp;
beforeAll(async () => {
  site = await createTestApp();
});
afterAll(() => site.close());

it('made-up studies show every judgement of a practice at once, and each badge follows from what is public', async () => {
  const listed = await (await site.request('/api/v1/practices?pageSize=5')).json();
  const slugs: string[] = listed.items.map(({ slug }: { slug: string }) => slug);
  const judged = Object.entries(judgedPractices).map(([level, title], at) => ({ level, title, slug: slugs[at] ?? '' }));
  await addMadeUpStudies(
    site.deps,
    demoStudies(new Map(judged.map(({ title, slug }) => [title, slug]))),
    site.clock.now(),
  );
  site.clock.advance(2000);
  for (const { level, slug } of judged) {
    const { certainty } = await (await site.request(`/api/v1/practices/${slug}`)).json();
    expect(certainty.id, slug).toBe(level);
  }
  const file = evidenceFile.parse(await (await site.request(studyDataPaths.file)).json());
  expect(file.practices.filter(({ evidence }) => evidence)).toHaveLength(5);
  expect(file.studies).toHaveLength(demoStudies().length);
  expect(checkBadges(file)).toEqual([]);
});

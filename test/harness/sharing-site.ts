import type { Viewer } from '../../src/platform/access/viewer';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app';

const member = (person: string, organisation: string, role: 'reader' | 'contributor' | 'coordinator'): Viewer => ({
  person,
  name: person,
  memberships: [{ organisation, role }],
  platformRoles: [],
});

/** An and Bea write for Herentals, Rik may only read there, Carl writes for Olen, Eva leads the desk. */
export const sharingViewers = {
  an: member('person-an', 'org-herentals', 'contributor'),
  bea: member('person-bea', 'org-herentals', 'coordinator'),
  rik: member('person-rik', 'org-herentals', 'reader'),
  carl: member('person-carl', 'org-olen', 'contributor'),
  eva: { person: 'person-eva', name: 'Eva', memberships: [], platformRoles: ['editor'] },
  nobody: { person: 'person-new', name: 'New', memberships: [], platformRoles: [] },
} satisfies Record<string, Viewer>;

/** The application with two organisations and the people above. */
export async function createSharingSite(options: TestAppOptions = {}): Promise<TestApp> {
  const site = await createTestApp({ viewers: sharingViewers, ...options });
  await site.deps.database.asOwner(async (db) => {
    const at = site.clock.now();
    for (const [id, name, nis] of [
      ['org-herentals', 'Stad Herentals', '13011'],
      ['org-olen', 'Gemeente Olen', '13029'],
    ]) {
      await db
        .withTables<{ organisation: Record<string, unknown> }>()
        .insertInto('organisation')
        .values({ id, kind: 'municipality', name, nis, fictitious: false, created_at: at })
        .execute();
    }
  });
  return site;
}

/** Answers of each step with which all is in order. */
export const rightAnswers = {
  'wat-en-waar': {
    title: 'Koffie aan huis',
    summary: 'Vrijwilligers brengen elke week koffie bij mensen thuis.',
    scope: 'local',
    municipalities: 'Herentals',
  },
  'voor-wie': { ageGroups: ['60+'], targetGroupNote: 'Mensen die alleen wonen', lifeEvents: ['partner-overleden'] },
  waarom: { trigger: 'Mensen zeiden dat de dagen lang zijn.', goals: 'Elke week bezoek\nNieuwe contacten', focus: [] },
  aanpak: { approach: 'We bellen.\nWe gaan langs.', activityTypes: ['huisbezoek'], frequency: 'elke week' },
  middelen: { partners: 'OCMW', costPerYear: '1.500', volunteers: '12', languages: ['nl'] },
  ervaring: { status: 'running', wentWell: 'Mensen kijken ernaar uit.', contactRole: 'coördinator dienst Welzijn' },
} as const;
export type StepAddress = keyof typeof rightAnswers;

/** The hidden fields that a page carries. */
export function hiddenFields(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="(submission|versie|tekens|stand)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name, value]) => [name, value]));
}

export function formBody(fields: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text) => [name, String(text)])),
  );
}

type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** Begins a draft. @returns its address */
export async function beginDraft(send: Send, fields: Record<string, string> = {}): Promise<string> {
  const page = await (await send('/praktijken/delen/beginnen')).text();
  const body = formBody({ organisation: 'org-herentals', ...hiddenFields(page), ...fields });
  const response = await send('/praktijken/delen/beginnen', { method: 'POST', body });
  return (response.headers.get('Location') ?? '').replace(/\/wat-en-waar.*$/, '');
}

/** Fills in one step as its page offers it, and sends it. */
export async function fillStep(
  send: Send,
  draft: string,
  step: StepAddress,
  fields: Record<string, string | readonly string[]> = {},
): Promise<Response> {
  const page = await (await send(`${draft}/${step}`)).text();
  const body = formBody({ ...hiddenFields(page), ...rightAnswers[step], naar: 'verder', ...fields });
  return send(`${draft}/${step}`, { method: 'POST', body });
}

/** Fills in all steps rightly. */
export async function fillDraft(send: Send, draft: string): Promise<void> {
  for (const step of Object.keys(rightAnswers) as StepAddress[]) await fillStep(send, draft, step);
}

/** Hands in what stands there. */
export async function handIn(send: Send, draft: string): Promise<Response> {
  const page = await (await send(`${draft}/nakijken`)).text();
  return send(`${draft}/indienen`, { method: 'POST', body: formBody(hiddenFields(page)) });
}

import { practiceWorkPaths } from '../../practices/contract';
import { type DemoPractice, demoAdoptions, demoAnswers, demoPractices, demoQuestion } from '../demo-practices';
import { actor, type Cast, type Stage } from './cast';
import type { OrganisationIds } from './people-story';
import { runRound } from './review-story';
import { linksOn } from './visitor';

const { sharing, desk, manage, adoption, questions } = practiceWorkPaths;
const editorId = 'redacteur';
const contributorId = 'bijdrager';

/** The addresses of those that were published, by title. */
type Slugs = ReadonlyMap<string, string>;
type Adoption = (typeof demoAdoptions)[number];

interface Place {
  organisation: string;
  id: string;
}

/** Every practice goes its way, as far as it is meant to. */
export async function playPractices(stage: Stage, cast: Cast, ids: OrganisationIds): Promise<Slugs> {
  const published = new Map<string, string>();
  for (const practice of demoPractices) {
    stage.daysAgo(practice.daysAgo);
    const slug = await playPractice(stage, cast, ids.get('veldekerk') ?? '', practice);
    if (slug !== null) published.set(practice.title, slug);
  }
  return published;
}

async function playPractice(
  stage: Stage,
  cast: Cast,
  organisation: string,
  practice: DemoPractice,
): Promise<string | null> {
  const place = await begin(cast, organisation, practice);
  const { fate } = practice;
  if (fate === 'draft') return null;
  const contributor = actor(cast, contributorId);
  const draft = sharing.draft(place.organisation, place.id);
  if (fate === 'withdrawn') {
    await contributor.send(draft, sharing.withdraw(place.organisation, place.id), {});
    return null;
  }
  await fillIn(cast, place, practice);
  const review = sharing.review(place.organisation, place.id);
  await contributor.send(review, sharing.handIn(place.organisation, place.id), {});
  stage.pause();
  if (fate === 'submitted') return null;
  return check(stage, cast, place, practice);
}

/** A draft with its first step. */
async function begin(cast: Cast, organisation: string, { title, summary }: DemoPractice): Promise<Place> {
  const contributor = actor(cast, contributorId);
  const first = await contributor.send(sharing.start, sharing.start, { organisation, text: '' });
  const id = first.split('/').at(-2) ?? '';
  const step = sharing.step(organisation, id, 'what');
  const answers = { title, summary, scope: 'local', municipalities: 'Herselt', naar: 'verder' };
  await contributor.send(step, step, answers);
  return { organisation, id };
}

async function fillIn(cast: Cast, { organisation, id }: Place, { own }: DemoPractice): Promise<void> {
  for (const name of ['whom', 'why', 'approach', 'means', 'experience'] as const) {
    const step = sharing.step(organisation, id, name);
    const answers = { ...demoAnswers[name], ...own?.[name], naar: 'verder' };
    await actor(cast, contributorId).send(step, step, answers);
  }
}

/** The editor takes it up and decides. @returns the slug, when it was published */
async function check(
  stage: Stage,
  cast: Cast,
  { organisation, id }: Place,
  { fate, title }: DemoPractice,
): Promise<string | null> {
  const editor = actor(cast, editorId);
  const page = desk.draft(organisation, id);
  await editor.send(page, desk.decide(organisation, id, 'oppakken'), {});
  if (fate === 'in-review') return null;
  if (fate === 'returned') {
    const asked = { vragen: 'Wie kan meedoen, en hoe vindt u die mensen? (fictief)' };
    await editor.send(page, desk.decide(organisation, id, 'terugsturen'), asked);
    return null;
  }
  if (fate === 'declined') {
    const why = { reden: 'other-subject', uitleg: 'Dit gaat niet over eenzaamheid. (fictief)' };
    await editor.send(page, desk.decide(organisation, id, 'afwijzen'), why);
    return null;
  }
  await editor.send(page, desk.decide(organisation, id, 'publiceren'), {});
  stage.pause();
  const [address] = linksOn(await editor.open(manage.find(title)), manage.beginning);
  const slug = address?.split('/').at(-1) ?? '';
  if (fate === 'round open') await runRound(stage, cast, slug, { level: 1, judging: 1 });
  if (fate === 'described' || fate === 'grounded') await runRound(stage, cast, slug, { level: 1, judging: 3 });
  if (fate === 'grounded') await runRound(stage, cast, slug, { level: 2, judging: 4 });
  return slug;
}

/** Others do it too: an editor checks what they tell, and one story still waits. */
export async function playAdoptions(stage: Stage, cast: Cast, ids: OrganisationIds, slugs: Slugs): Promise<void> {
  stage.daysAgo(2);
  for (const told of demoAdoptions.filter(({ checked }) => checked)) await tell(stage, cast, ids, slugs, told);
  const editor = actor(cast, editorId);
  for (const page of linksOn(await editor.open(desk.desk), adoption.checks)) {
    await editor.send(page, adoption.publish(page), {});
    stage.pause();
  }
  for (const told of demoAdoptions.filter(({ checked }) => !checked)) await tell(stage, cast, ids, slugs, told);
}

async function tell(stage: Stage, cast: Cast, ids: OrganisationIds, slugs: Slugs, told: Adoption): Promise<void> {
  const { by, organisation, practice, checked: _, ...answers } = told;
  const path = adoption.tell(slugs.get(practice) ?? '');
  const place = { organisation: ids.get(organisation) ?? '', startedYear: '2025', contactRole: 'medewerker buurtwerk' };
  await actor(cast, by).send(path, path, { ...answers, ...place });
  stage.pause();
}

/** Somebody asks how they do it; the question waits for an answer. */
export async function playQuestion(stage: Stage, cast: Cast, slugs: Slugs): Promise<void> {
  const { practice, by, vraag } = demoQuestion;
  const path = questions.ask(slugs.get(practice) ?? '');
  await actor(cast, by).send(path, path, { vraag });
  stage.pause();
}

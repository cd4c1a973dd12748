import type { Facts, PracticeWorld, Story } from './practice-world';

async function accepted(answer: Promise<Response>, what: string): Promise<void> {
  const { status } = await answer;
  if (status !== 303) throw new Error(`${what} answered ${status}`);
}

/** Brings a story of an organisation as far as asked, through the forms of those who may. */
async function bring(
  world: PracticeWorld,
  organisation: string,
  to: Facts['state'] | 'withdrawn-handed-in',
  slug: string | null = null,
) {
  const story = await world.begin(organisation, { slug });
  const { steps } = world;
  const took = async (answer: Promise<Response>) => {
    await accepted(answer, `${story.key} to ${to}`);
    world.settle();
  };
  if (to === 'withdrawn') await took(steps.own(story.writer, story, 'intrekken'));
  if (to === 'draft' || to === 'withdrawn') return story;
  await took(steps.own(story.writer, story, 'indienen'));
  if (to === 'withdrawn-handed-in') await took(steps.own(story.writer, story, 'intrekken'));
  if (to === 'submitted' || to === 'withdrawn-handed-in') return story;
  await took(steps.decide('editor', story, 'oppakken'));
  if (to === 'returned') {
    const questions = { vragen: world.word(story, 'question'), 'vraag-goals': world.word(story, 'question') };
    await took(steps.decide('editor', story, 'terugsturen', questions));
  }
  if (to === 'declined') {
    await took(steps.decide('editor', story, 'afwijzen', { reden: 'other', uitleg: world.word(story, 'reason') }));
  }
  if (to === 'published') await took(steps.decide('editor', story, 'publiceren'));
  return story;
}

const slugOf = async (world: PracticeWorld, story: Story) => (await world.facts()).get(story.key)?.slug ?? '';

/** What is not public yet, of both organisations. */
export async function writeUnpublished(world: PracticeWorld): Promise<void> {
  for (const organisation of ['org-herentals', 'org-olen']) {
    const states = [
      'draft',
      'submitted',
      'in-review',
      'returned',
      'declined',
      'withdrawn',
      'withdrawn-handed-in',
    ] as const;
    for (const state of states) await bring(world, organisation, state);
  }
}

/** What was published, in each state, and what others made of it. */
export async function writePublished(world: PracticeWorld): Promise<void> {
  for (const organisation of ['org-herentals', 'org-olen']) {
    const published = await bring(world, organisation, 'published');
    const stopped = await bring(world, organisation, 'published');
    await world.steps.deed('editor', await slugOf(world, stopped), 'stoppen', { stopreden: 'Geen geld meer.' });
    const merged = await bring(world, organisation, 'published');
    await world.steps.deed('editor', await slugOf(world, merged), 'samenvoegen', {
      naar: await slugOf(world, published),
      voegzeker: 'ja',
    });
    const gone = await bring(world, organisation, 'published');
    const why = world.word(gone, 'withdrawal');
    await world.steps.deed('editor', await slugOf(world, gone), 'intrekken', { intrekreden: why, intrekzeker: 'ja' });
    world.settle();
    await bring(world, organisation, 'published', await slugOf(world, published));
    await bring(world, organisation, 'draft', await slugOf(world, published));
    await bring(world, organisation, 'submitted', await slugOf(world, stopped));
    await adoptAll(world, organisation === 'org-olen' ? 'org-herentals' : 'org-olen', await slugOf(world, published));
  }
}

async function adoptAll(world: PracticeWorld, organisation: string, slug: string): Promise<void> {
  const places = ['13011', '13029', '13008', '11002'];
  for (const [at, word] of [null, 'publiceren', 'afwijzen', 'weghalen'].entries()) {
    const story = await world.adopt(organisation, slug, places[at] ?? '');
    const decide = (action: string, versie: string) => {
      const reden = world.word(story, 'reason');
      return world.steps.send('editor', `/redactie/ook-hier/${organisation}/${story.id}/${action}`, { versie, reden });
    };
    if (word === 'weghalen') await accepted(decide('publiceren', '1'), story.key);
    if (word) await accepted(decide(word, word === 'weghalen' ? '2' : '1'), story.key);
    world.settle();
  }
}

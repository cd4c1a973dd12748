import { sql } from 'kysely';
import { insertImage } from '../../src/modules/practices/add-images/queries';
import type { DraftAnswers } from '../../src/modules/practices/draft';
import type { DraftState, PublishedState } from '../../src/modules/practices/practice-state';
import { insertAdoption } from '../../src/modules/practices/run-elsewhere/queries';
import type { Connection } from '../../src/platform/database/database';
import { addPracticePeople, practiceViewers, sharingOrganisations, type ViewerName } from './practice-people';
import { PracticeSteps } from './practice-steps';
import { SecretWords } from './secret-words';
import { createTestApp, type TestApp } from './test-app';

/** A text of an organisation: a practice on its way, a change of one, or what it made of somebody else's. */
export interface Story {
  key: string;
  kind: 'draft' | 'adoption';
  organisation: string;
  id: string;
  image: string;
  writer: ViewerName;
  /** A word in its title that may be asked for; not secret where it was asked. */
  lure: string;
}

/** What stands in the database about a story. */
export interface Facts {
  state: DraftState | 'submitted' | 'published';
  handedIn: boolean;
  slug: string | null;
  /** How its practice stands; null before there is one. */
  practice: PublishedState | null;
  /** Whether its words are the newest version of its practice, or what is shown of the adoption. */
  current: boolean;
}

const writers: Record<string, ViewerName> = { 'org-herentals': 'writerH', 'org-olen': 'writerO' };

/** An application with practices of two organisations, each field of each with a secret word of its own. */
export class PracticeWorld {
  readonly words = new SecretWords();
  readonly stories: Story[] = [];
  readonly steps: PracticeSteps;
  private constructor(readonly site: TestApp) {
    this.steps = new PracticeSteps(site);
  }

  static async create(): Promise<PracticeWorld> {
    const site = await createTestApp({ viewers: practiceViewers });
    await addPracticePeople(site);
    return new PracticeWorld(site);
  }

  word(story: Story, field: string): string {
    return this.words.make(story.key, field);
  }

  /** A draft in which every field is answered. @param slug of the practice that it changes */
  async begin(organisation: string, { slug = null, image = true }: { slug?: string | null; image?: boolean } = {}) {
    const story = this.newStory('draft', organisation);
    await this.steps.begin(story, this.answers(story, image), { by: story.writer, slug });
    if (image) await this.addImage(story);
    return story;
  }

  /** What an organisation made of a practice, handed in. */
  async adopt(organisation: string, slug: string, nis: string): Promise<Story> {
    const story = this.newStory('adoption', organisation);
    const [outcomeNote, changed, contactRole] = ['outcomeNote', 'changed', 'contactRole'].map((field) =>
      this.word(story, field),
    ) as [string, string, string];
    const answers = { startedYear: 2024, running: true, outcome: 'partly', outcomeNote, changed, contactRole } as const;
    const at = this.site.clock.now();
    await this.site.deps.database.asOwner((db) =>
      insertAdoption(db, { ...story, slug, nis, answers, by: story.writer, at }),
    );
    return story;
  }

  private newStory(kind: Story['kind'], organisation: string): Story {
    const number = this.stories.length;
    const key = `${kind}-${number}`;
    const id = `${key}-`.padEnd(22, 'v');
    const lure = this.words.make(key, 'lure');
    const writer = writers[organisation] ?? 'writerGeel';
    const story = { key, kind, organisation, id, image: `beeld-${number}-`.padEnd(22, 'w'), writer, lure };
    this.stories.push(story);
    return story;
  }

  private answers(story: Story, image: boolean): DraftAnswers {
    const word = (field: string) => this.word(story, field);
    const place = sharingOrganisations.find(({ id }) => id === story.organisation)?.place ?? '';
    // The address is made of the first words of a title: the secret comes behind them.
    const filler = 'samen koffie drinken op het plein met buren en vrijwilligers van de hele gemeente';
    const texts = ['targetGroupNote', 'trigger', 'goals', 'problem', 'frequency', 'duration', 'partners'];
    const more = [
      'preconditions',
      'costNote',
      'wentWell',
      'wentLessWell',
      'contactRole',
      'contactOrganisation',
      'note',
    ];
    const last = ['placeNote', 'ageNote', 'statusNote', 'startedNote', 'organisation', 'contactAddress'];
    return {
      fields: {
        ...Object.fromEntries([...texts, ...more, ...last].map((field) => [field, `Woord ${word(field)}`])),
        // Reviewers are asked about complete descriptions only.
        approach: `Woord ${word('approach')}\nWe kijken samen terug.`,
        costPerYear: '1.500',
        title: `${story.lure} ${filler} ${word('title')}`,
        summary: `Over ${word('summary')} en ${story.lure}.`,
        scope: 'local',
        municipalities: place,
        ageGroups: ['60+'],
        activityTypes: ['huisbezoek'],
        languages: ['nl'],
        status: 'running',
      },
      rows: {
        quotes: [{ who: word('who'), paraphrase: word('quote') }],
        links: [{ url: `https://voorbeeld.be/${word('url')}`, note: word('linkNote') }],
        materials: [{ title: word('material'), url: '', licence: word('licence') }],
        sources: [{ title: word('source'), year: '2024', section: word('section') }],
        impactFigures: [{ value: '12', unit: word('unit'), what: word('figure'), period: '', source: '' }],
      },
      images: image ? [{ id: story.image, alt: word('alt'), rights: 'own', credit: word('credit') }] : [],
      saved: ['what', 'whom', 'why', 'approach', 'means', 'experience'],
      fromText: {},
    };
  }

  private async addImage(story: Story): Promise<void> {
    const bytes = Buffer.from(`picture ${this.word(story, 'picture')}`);
    const variant = { width: 8, height: 8, webp: bytes, jpeg: bytes };
    const { organisation, id: draft, image: id, writer: by } = story;
    const at = this.site.clock.now();
    await this.site.deps.database.asOwner((db) =>
      insertImage(db, { organisation, draft, id, large: variant, small: variant, by, at }),
    );
  }

  /** The level of certainty that everybody reads. */
  async levelOf(slug: string): Promise<number> {
    this.settle();
    const answer = await (await this.site.request(`/api/v1/practices/${slug}`)).text();
    const level = /"certainty":\s*\{\s*"level":\s*(\d)/.exec(answer)?.[1];
    if (level === undefined) throw new Error(`No level in ${answer.slice(0, 200)}`);
    return Number(level);
  }

  /** The facts about every story, as the owner of the database sees them. */
  async facts(): Promise<Map<string, Facts>> {
    const { rows } = await this.site.deps.database.asOwner(readFacts);
    const byId = new Map(rows.map((row) => [`${row.organisation}/${row.id}`, row]));
    return new Map(
      this.stories.map((story) => {
        const facts = byId.get(`${story.organisation}/${story.id}`);
        if (!facts) throw new Error(`${story.key} is gone`);
        return [story.key, facts];
      }),
    );
  }

  /** Moves the clock so far that every process has read what changed. */
  settle(): void {
    this.site.clock.advance(2000);
  }
}

type FactRow = Facts & { organisation: string; id: string };

const readFacts = (db: Connection) =>
  sql<FactRow>`
    select d.organisation, d.id, d.state, d.first_submitted_at is not null as "handedIn", d.slug,
      p.state as practice,
      d.state = 'published' and not exists (
        select from practice_draft later where later.slug = d.slug and later.state = 'published'
          and later.changed_at > d.changed_at
      ) as current
    from practice_draft d left join practice p on p.slug = d.slug
    union all
    select a.organisation, a.id, a.state, true, a.slug, p.state, exists (
      select from published_adoption s where s.organisation = a.organisation and s.id = a.id
    )
    from adoption a join practice p on p.slug = a.slug`.execute(db);

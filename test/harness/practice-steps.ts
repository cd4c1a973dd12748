import type { DraftAnswers } from '../../src/modules/practices/draft';
import type { DraftState, PublishedState } from '../../src/modules/practices/practice-state';
import { criteriaOf, type ReviewLevel } from '../../src/modules/practices/review';
import { scoreField } from '../../src/modules/practices/review-practice/form';
import { insertDraft } from '../../src/modules/practices/share-practice/queries';
import { formBody } from './sharing-site';
import type { TestApp } from './test-app';

/** Where a draft stands in the database. */
export interface StoredDraft {
  organisation: string;
  id: string;
  state: DraftState;
  version: number;
  slug: string | null;
  handedIn: boolean;
}

export interface StoredPractice {
  slug: string;
  state: PublishedState;
  version: number;
  mergedInto: string | null;
}

/** Takes the steps of a practice the way people do: with forms, over the real handlers. */
export class PracticeSteps {
  private sent = 0;
  constructor(private readonly site: TestApp) {}

  submission(): string {
    this.sent += 1;
    return `stap-${this.sent}-`.padEnd(22, 'x');
  }

  send(viewer: string, path: string, fields: Record<string, string | readonly string[]> = {}): Promise<Response> {
    const body = formBody({ submission: this.submission(), ...fields });
    return this.site.as(viewer)(path, { method: 'POST', body });
  }

  /** A draft with these answers, as if it was typed step by step. @param slug of the practice that it changes */
  async begin(
    key: { organisation: string; id: string },
    answers: DraftAnswers,
    { by, slug = null }: { by: string; slug?: string | null },
  ): Promise<void> {
    const at = this.site.clock.now();
    const baseVersion = slug === null ? null : (await this.practice(slug)).version;
    await this.site.deps.database.asOwner((db) => insertDraft(db, { ...key, slug, baseVersion, answers, by, at }));
  }

  async draft({ organisation, id }: { organisation: string; id: string }): Promise<StoredDraft> {
    const row = await this.site.deps.database.asOwner((db) =>
      db
        .withTables<{ practice_draft: Record<string, unknown> }>()
        .selectFrom('practice_draft')
        .selectAll()
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    const { state, version, slug, first_submitted_at } = row as unknown as StoredDraft & {
      first_submitted_at: unknown;
    };
    return { organisation, id, state, version, slug, handedIn: first_submitted_at !== null };
  }

  async practice(slug: string): Promise<StoredPractice> {
    const row = await this.site.deps.database.asOwner((db) =>
      db
        .withTables<{ practice: Record<string, unknown> }>()
        .selectFrom('practice')
        .select(['slug', 'state', 'version', 'merged_into as mergedInto'])
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow(),
    );
    return row as unknown as StoredPractice;
  }

  /** Hands in or takes back, on the draft as it stands now. */
  async own(viewer: string, draft: { organisation: string; id: string }, word: 'indienen' | 'intrekken') {
    const { version } = await this.draft(draft);
    return this.send(viewer, `/mijn/praktijken/${draft.organisation}/${draft.id}/${word}`, { versie: String(version) });
  }

  /** Takes up, returns, declines or publishes. */
  async decide(
    viewer: string,
    draft: { organisation: string; id: string },
    word: 'oppakken' | 'terugsturen' | 'afwijzen' | 'publiceren',
    fields: Record<string, string> = {},
  ) {
    const { version } = await this.draft(draft);
    const path = `/redactie/inzendingen/${draft.organisation}/${draft.id}`;
    const page = word === 'publiceren' ? await (await this.site.as(viewer)(path)).text() : '';
    const stand = /name="stand" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const seen: Record<string, string> = page.includes('name="vervangt"') ? { vervangt: 'ja' } : {};
    return this.send(viewer, `${path}/${word}`, { versie: String(version), stand, ...seen, ...fields });
  }

  /** What an editor does with a published practice, on what its page says now. */
  async deed(viewer: string, slug: string, word: string, fields: Record<string, string | readonly string[]> = {}) {
    const page = await (await this.site.as(viewer)(`/redactie/praktijken/${slug}`)).text();
    const stand = /name="stand" value="([^"]*)"/.exec(page)?.[1] ?? '';
    return this.send(viewer, `/redactie/praktijken/${slug}/${word}`, { stand, ...fields });
  }

  /** Id of the open round of a practice; null without one. */
  async openRound(slug: string): Promise<{ id: string; level: ReviewLevel } | null> {
    const row = await this.site.deps.database.asOwner((db) =>
      db
        .withTables<{ review_round: { slug: string; id: string; level: ReviewLevel; closed_at: Date | null } }>()
        .selectFrom('review_round')
        .select(['id', 'level'])
        .where('slug', '=', slug)
        .where('closed_at', 'is', null)
        .executeTakeFirst(),
    );
    return row ?? null;
  }

  /** Hands in a judgement of all criteria. */
  async review(
    viewer: string,
    slug: string,
    round: { id: string; level: ReviewLevel },
    { favours, remark = '', handsIn = true }: { favours: boolean; remark?: string; handsIn?: boolean },
  ) {
    const path = `/beoordelen/${slug}/${round.id}`;
    const page = await (await this.site.as(viewer)(path)).text();
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '1';
    const score = favours ? 'met' : 'not-met';
    return this.send(viewer, path, {
      ...Object.fromEntries(criteriaOf(round.level).map((criterion) => [scoreField(criterion), score])),
      verdict: favours ? 'yes' : 'no',
      remark,
      version,
      action: handsIn ? 'indienen' : 'bewaren',
    });
  }
}

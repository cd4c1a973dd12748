import { words } from './search/fold';
import { stem } from './search/stem';
import { isDutchStopWord } from './search/stop-words';

/** What is known of a practice while somebody is still typing; empty where nothing was typed yet. */
export interface DuplicateFacts {
  title: string;
  summary: string;
  /** NIS codes of 2025. */
  municipalities: readonly string[];
  organisation: string | null;
  /** Ids of the vocabulary. */
  activityTypes: readonly string[];
}

/** Why somebody should look first; a page puts it in words. */
export type DuplicateReason =
  | 'same-title'
  | 'similar-title'
  | 'similar-summary'
  | 'same-place'
  | 'other-place'
  | 'same-organisation'
  | 'same-activity';

export interface LikelyDuplicate {
  slug: string;
  /** Most telling first. */
  reasons: DuplicateReason[];
  /** 0 … 1, to put them in order; no probability. */
  score: number;
}

const most = 3;
/** Shares of letters or of words, set on the practices that come with the platform: see the test. */
const thresholds = {
  sameTitle: 0.8,
  copiedTitle: 0.95,
  alike: 0.66,
  alikeElsewhere: 0.86,
  similarTitle: 0.55,
  sameSummary: 0.6,
  similarSummary: 0.5,
  organisation: 0.6,
} as const;

/** Words that any practice could have in its title. */
const generic = new Set(
  `project projecten werking initiatief actie acties praktijk praktijken aanpak lokaal lokale nieuw gemeente stad ocmw
  bestuur regio fictief fictieve fictitious traject programma samen tegen eenzaamheid campagne pilot proefproject nederland vlaanderen vlaamse belgie`
    .split(/\s+/)
    .map(stem),
);

interface Profile extends DuplicateFacts {
  slug: string;
  /** Letters of the title in threes, with the number of each. */
  threes: ReadonlyMap<string, number>;
  stems: ReadonlySet<string>;
  organisationStems: ReadonlySet<string>;
}

export type FindDuplicates = (draft: DuplicateFacts) => LikelyDuplicate[];

/**
 * Prepares the published practices once; each question then looks at all of them.
 * @param isPlaceWord whether a folded word is (a part of) the name of a municipality: it says where, not what
 */
export function createDuplicateFinder(
  practices: readonly (DuplicateFacts & { slug: string })[],
  isPlaceWord: (word: string) => boolean,
): FindDuplicates {
  const profiles = practices.map((facts) => profileOf(facts, facts.slug, isPlaceWord));
  const rarity = rarityOf(profiles);
  return (draft) => {
    const own = profileOf(draft, '', isPlaceWord);
    return profiles
      .flatMap((profile) => compare(own, profile, rarity) ?? [])
      .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))
      .slice(0, most);
  };
}

function profileOf(facts: DuplicateFacts, slug: string, isPlaceWord: (word: string) => boolean): Profile {
  return {
    ...facts,
    slug,
    threes: threesOf(tellingWords(facts.title, isPlaceWord)),
    stems: new Set(
      words(facts.summary)
        .filter((word) => !isDutchStopWord(word))
        .map(stem),
    ),
    organisationStems: new Set(
      words(facts.organisation ?? '')
        .filter((word) => !isDutchStopWord(word) && !generic.has(stem(word)))
        .map(stem),
    ),
  };
}

/** The words of a title that say what it is; all of them when none does. */
function tellingWords(title: string, isPlaceWord: (word: string) => boolean): string[] {
  const own = words(title).filter((word) => !isDutchStopWord(word));
  const telling = own.filter((word) => !generic.has(stem(word)) && !isPlaceWord(word));
  return telling.length > 0 ? telling : own;
}

/** Order and compounds hardly matter to threes of letters, and a typing error spoils three of them. */
function threesOf(own: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  // Sorted, so that the threes across two words are the same in any order; "babbel bank" has those of "babbelbank".
  for (const text of [own.join(''), own.toSorted().join('')])
    for (let at = 0; at + 3 <= text.length; at += 1) {
      const three = text.slice(at, at + 3);
      counts.set(three, (counts.get(three) ?? 0) + 1);
    }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);

interface TitleLikeness {
  /** Twice what they share of all they have (Dice). */
  same: number;
  /** What one leaves out counts for half. */
  near: number;
}

function titleLikeness(a: Profile['threes'], b: Profile['threes']): TitleLikeness {
  const [sizeA, sizeB] = [total(a), total(b)];
  if (sizeA === 0 || sizeB === 0) return { same: 0, near: 0 };
  let shared = 0;
  for (const [three, count] of a) shared += Math.min(count, b.get(three) ?? 0);
  const same = (2 * shared) / (sizeA + sizeB);
  return { same, near: (same + shared / Math.min(sizeA, sizeB)) / 2 };
}

type Rarity = (stem: string) => number;

/** ln(1 + N/n): sharing a word that few practices have says more. */
function rarityOf(profiles: readonly Profile[]): Rarity {
  const carriers = new Map<string, number>();
  for (const { stems } of profiles) for (const each of stems) carriers.set(each, (carriers.get(each) ?? 0) + 1);
  return (each) => Math.log(1 + profiles.length / (carriers.get(each) ?? 1));
}

function textLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, each) => sum + rarity(each), 0);
  const all = weigh(a) + weigh(b);
  return all === 0 ? 0 : (2 * weigh([...a].filter((each) => b.has(each)))) / all;
}

function compare(draft: Profile, other: Profile, rarity: Rarity): LikelyDuplicate | null {
  const { same, near } = titleLikeness(draft.threes, other.threes);
  const summary = textLikeness(draft.stems, other.stems, rarity);
  const samePlace = draft.municipalities.some((nis) => other.municipalities.includes(nis));
  const elsewhere = !samePlace && draft.municipalities.length > 0 && other.municipalities.length > 0;
  const withoutPlace = draft.municipalities.length + other.municipalities.length === 0;
  const sameOrganisation =
    textLikeness(draft.organisationStems, other.organisationStems, () => 1) >= thresholds.organisation;
  const sameActivity = draft.activityTypes.some((id) => other.activityTypes.includes(id));
  const isLikely =
    (near >= thresholds.alikeElsewhere && (!elsewhere || sameOrganisation)) ||
    (same >= thresholds.copiedTitle && elsewhere) ||
    (near >= thresholds.alike && withoutPlace) ||
    (near >= thresholds.similarTitle && samePlace) ||
    summary >= thresholds.sameSummary ||
    (summary >= thresholds.similarSummary && samePlace && sameActivity);
  if (!isLikely) return null;
  const reasons: [DuplicateReason, boolean][] = [
    ['same-title', same >= thresholds.sameTitle],
    ['similar-title', near >= thresholds.similarTitle && same < thresholds.sameTitle],
    ['similar-summary', summary >= thresholds.similarSummary],
    ['same-place', samePlace],
    ['other-place', elsewhere],
    ['same-organisation', sameOrganisation],
    ['same-activity', sameActivity],
  ];
  const score = 0.6 * near + 0.25 * summary + (samePlace ? 0.1 : 0) + (sameOrganisation ? 0.05 : 0);
  return { slug: other.slug, reasons: reasons.flatMap(([reason, holds]) => (holds ? reason : [])), score };
}

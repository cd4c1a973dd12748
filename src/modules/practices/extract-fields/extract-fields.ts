import { type AgeGroup, ageGroups, findAges } from './find-ages';
import { type FoundCost, findCost } from './find-amounts';
import { type ConceptWords, createConceptFinder } from './find-concepts';
import { findLinks } from './find-links';
import { findEndedYear, findFrequency, findHours, findStartedYear, findVolunteers } from './find-numbers';
import { findPartners } from './find-partners';
import { createPlaceFinder, type PlaceName } from './find-places';
import { bodyOf, findGoals, findList, findSummary, findText, findTitle } from './find-texts';
import { type Found, type Passage, sentencesOf, type TextBlock, unique } from './passage';
import { leaveOutPersonalData, type PersonalKind } from './personal-data';
import { readPassages } from './read-passages';

/** Lists of concepts that are looked for, by the field of the record. */
export const conceptFields = [
  'focus',
  'lifeEvents',
  'activityTypes',
  'policyDomains',
  'reachChannels',
  'partnerTypes',
] as const;
export type ConceptField = (typeof conceptFields)[number];

/** What the reader knows of the world; from vocabularies and municipalities. */
export interface Lookups {
  places: readonly PlaceName[];
  concepts: Record<ConceptField | 'ageGroups', readonly ConceptWords[]>;
}

/** What a text says about a practice. Nothing is added: each value was read in `from`; not found is null or empty. */
export interface ExtractedFields extends Record<ConceptField, Found<string>[]> {
  title: Found<string> | null;
  summary: Found<string> | null;
  organisation: Found<string> | null;
  trigger: Found<string> | null;
  problem: Found<string> | null;
  targetGroupNote: Found<string> | null;
  goals: Found<string>[];
  approach: Found<string>[];
  preconditions: Found<string>[];
  partners: Found<string>[];
  wentWell: Found<string>[];
  wentLessWell: Found<string>[];
  /** NIS codes of 2025. */
  municipalities: Found<string>[];
  ageGroups: Found<AgeGroup>[];
  /** Euro. */
  cost: FoundCost;
  volunteers: Found<number> | null;
  hoursPerWeek: Found<number> | null;
  frequency: Found<string> | null;
  startedYear: Found<number> | null;
  /** When it stopped; null while it runs, as far as the text says. */
  endedYear: Found<number> | null;
  links: Found<string>[];
  /** Kinds of personal data that stood in the text and were left out of every field. */
  personal: PersonalKind[];
}

const mostBlocks = 2000;
const mostItems = 25;
const longestGoal = 300;
const longestItem = 1000;

/** Makes the reader once; it reads pasted text (`blocksOf`) and blocks of a document alike. */
export function createFieldReader(lookups: Lookups): (blocks: readonly TextBlock[]) => ExtractedFields {
  const findPlaces = createPlaceFinder(lookups.places);
  const ages = createConceptFinder(lookups.concepts.ageGroups);
  const partnerWords = createConceptFinder(lookups.concepts.partnerTypes);
  const findConcepts = conceptReader(lookups);
  const agesByWord = (sentence: string) => {
    const named = ages.named(sentence);
    return ageGroups.map(({ id }) => id).filter((id) => named.includes(id));
  };
  return (blocks) => {
    const { passages, personal } = withoutPersonalData(readPassages(blocks.slice(0, mostBlocks)));
    const title = findTitle(passages);
    const partners = findPartners(passages, partnerWords.isWord).slice(0, mostItems);
    const figures = {
      cost: findCost(passages),
      volunteers: findVolunteers(passages),
      hoursPerWeek: findHours(passages),
      startedYear: findStartedYear(passages, title?.value ?? ''),
      endedYear: findEndedYear(passages, title?.value ?? ''),
    };
    const { cost, ...others } = figures;
    const municipalities = findPlaces(passages).slice(0, mostItems);
    const told = [...Object.values(cost), ...Object.values(others), ...municipalities].flatMap(
      (found) => found?.from ?? [],
    );
    const listed = (section: Passage['section']) => findList(passages, section, longestItem).slice(0, mostItems);
    return {
      title,
      summary: findSummary(passages, title?.value ?? null),
      organisation:
        bodyOf(passages, 'organisation').map(({ text }) => ({ value: text.slice(0, longestGoal), from: text }))[0] ??
        null,
      trigger: findText(passages, 'trigger'),
      problem: findText(passages, 'problem'),
      targetGroupNote: findText(passages, 'target'),
      goals: findGoals(passages, longestGoal, told).slice(0, mostItems),
      approach: listed('approach'),
      preconditions: listed('preconditions'),
      partners,
      wentWell: listed('wentWell'),
      wentLessWell: listed('wentLessWell'),
      municipalities,
      ageGroups: findAges(passages, agesByWord),
      ...findConcepts(passages, partners),
      ...figures,
      frequency: findFrequency(passages),
      links: findLinks(passages).slice(0, mostItems),
      personal,
    };
  };
}

function withoutPersonalData(passages: readonly Passage[]): { passages: Passage[]; personal: PersonalKind[] } {
  const kinds = new Set<PersonalKind>();
  const cleaned = passages.map((passage) => {
    const { text, kinds: found } = leaveOutPersonalData(passage.text);
    for (const kind of found) kinds.add(kind);
    return { ...passage, text };
  });
  // Names stand under "Contact": links there are kept, the rest is not read.
  if (bodyOf(cleaned, 'contact').length > 0) kinds.add('contact');
  return { passages: cleaned, personal: [...kinds] };
}

const reaching =
  /bereik|verwij[sz]\p{L}* (?:\p{L}+ ){0,6}door|toeleid|doorverwij|doorverwez|doorverwijz|bekend|vinden (?:we|ons|hun)|signaler|uitgenodigd|nodigen|aanmeld|aangemeld|reach|refer|recruit/iu;

/** "CAW Oost-Vlaanderen", "Rode Kruis Vlaanderen": where it works. Who governs is "van Vlaanderen", or has this name. */
const whereItWorks =
  /(?<=\S)(?<!\b(?:van|door|met|en|of|from|by|with|Sport|Toerisme|Digitaal|Wonen in))[ -](?:Vlaanderen|Flanders)(?!\p{L})/giu;

function conceptReader({ concepts }: Lookups) {
  const finder = Object.fromEntries(
    conceptFields.map((field) => [field, createConceptFinder(concepts[field])]),
  ) as Record<ConceptField, ReturnType<typeof createConceptFinder>>;
  return (passages: readonly Passage[], partners: readonly Found<string>[]): Record<ConceptField, Found<string>[]> => {
    const read = passages.filter(({ section }) => section !== 'contact');
    const about = read.filter(({ section }) =>
      ['intro', 'title', 'summary', 'goals', 'approach', 'target'].includes(section),
    );
    const people = read.filter(({ section }) =>
      ['intro', 'title', 'summary', 'target', 'trigger', 'problem', 'goals'].includes(section),
    );
    const inPolicy = bodyOf(read, 'policy');
    const ofPartners = partners.map(({ value }): Passage => ({ kind: 'item', section: 'partners', text: value }));
    const told = [...bodyOf(read, 'partners').filter(({ kind }) => kind === 'item'), ...ofPartners];
    return {
      focus: finder.focus.find(read, { atLeast: 1, most: 3 }),
      lifeEvents: finder.lifeEvents.find(people, { atLeast: 0.5, most: 4 }),
      activityTypes: finder.activityTypes.find(about, { atLeast: 1, most: 3 }),
      policyDomains:
        inPolicy.length > 0
          ? finder.policyDomains.find(inPolicy, { atLeast: 0.5, most: 6 })
          : finder.policyDomains.find(about, { atLeast: 1, most: 3, phrasesOnly: true }),
      reachChannels: finder.reachChannels.find(reachingOut(read), { atLeast: 0.5, most: 6 }),
      partnerTypes: unique(
        finder.partnerTypes.find(
          told.map((passage) => ({ ...passage, text: passage.text.replace(whereItWorks, '') })),
          { atLeast: 0.5, most: 10 },
        ),
      ),
    };
  };
}

/** What is said about finding people: the section about it, and sentences elsewhere. */
const reachingOut = (passages: readonly Passage[]): Passage[] =>
  passages.flatMap((passage) =>
    passage.section === 'reach'
      ? [passage]
      : sentencesOf(passage.text)
          .filter((sentence) => passage.kind !== 'heading' && passage.section === 'approach' && reaching.test(sentence))
          .map((text) => ({ ...passage, text })),
  );

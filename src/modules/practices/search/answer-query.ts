import { meaningsOf } from './expand-word';
import { words } from './fold';
import { isLightWord, namesPeople } from './light-words';
import { isNegator } from './negators';
import { phraseKey } from './phrases';
import type { QueryGroup } from './query-group';
import type { Query } from './read-query';
import type { Hits, Scorer } from './score';
import type { SearchIndex } from './search-index';
import { isStopWord } from './stop-words';

/** What a question finds, and the parts of it that had to be left out for that. */
export interface Answer extends Hits {
  leftOut: readonly string[];
}

/**
 * A question nothing answers is asked again without the parts that find nothing by themselves, when what is left is at
 * least half of it and of the field: "eenzaamheid verplaatsen" without "verplaatsen", but "lege kelder" finds nothing.
 */
export function answerQuery(index: SearchIndex, scorer: Scorer, query: Query): Answer {
  const hits = scorer.score(query);
  if (query.groups.length < 2) return { ...hits, leftOut: [] };
  if (hits.documents.length > 0) return { ...hits, leftOut: query.groups.filter(isUnknown).map(({ asked }) => asked) };
  const [answered, unanswered]: [QueryGroup[], QueryGroup[]] = [[], []];
  for (const group of query.groups) {
    const isAnswered = scorer.score({ ...query, groups: [group], ages: 0 }).documents.length > 0;
    (isAnswered ? answered : unanswered).push(group);
  }
  const telling = answered.filter(({ asked }) => !isLightWord(asked));
  const isWorthwhile = telling.length >= unanswered.length && telling.some((group) => isOfField(index, query, group));
  if (unanswered.length === 0 || !isWorthwhile) return { ...scorer.score(query), leftOut: [] };
  return { ...scorer.score({ ...query, groups: answered }), leftOut: unanswered.map(({ asked }) => asked) };
}

/** Whether nothing here has a word that tells something, or for whom it is. */
const isUnknown = ({ asked, alternatives }: QueryGroup) =>
  alternatives.length === 0 && (namesPeople.has(asked) || (!isLightWord(asked) && !isStopWord(asked)));

/**
 * Whether the thesaurus has the word or phrase, as typed or as corrected, as something that answers, or as a lack. Words
 * with a ~ say too little: "verloren" may be a partner or a key.
 */
function isOfField(index: SearchIndex, { corrections }: Query, { asked }: QueryGroup): boolean {
  const read = words(corrections.find((each) => each.asked === asked)?.read ?? asked);
  if (isNegator(read[0] ?? '')) return true;
  const key = phraseKey(read);
  const meanings = read.length === 1 ? meaningsOf(index, read[0] as string) : (index.phrases.get(key) ?? []);
  return meanings.some(
    ({ language, targets }) => language !== 'nl' || targets.some(({ terms }) => terms.join(' ') === key),
  );
}

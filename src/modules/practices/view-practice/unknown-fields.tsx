import { questionPaths } from '../ask-owner/paths';
import { fieldName } from '../describe-practice/field-texts';
import { isUnknown, type RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import { sharingPaths } from '../share-practice/paths';
import type { PracticeView } from './practice-view';
import { viewTexts } from './texts';

/** What a reader misses when it is blank; notes and codes are no loss. */
const askedFor: readonly RecordField[] = [
  'organisation',
  'trigger',
  'goals',
  'approach',
  'ageGroups',
  'partners',
  'reachChannels',
  'frequency',
  'duration',
  'preconditions',
  'cost',
  'hoursPerWeek',
  'volunteers',
  'materials',
  'wentWell',
  'wentLessWell',
  'contact',
  'anchoring',
  'startedYear',
];
/** These come from one place and one group; a form that many places use has none of its own. */
const ownOfPlace = new Set<RecordField>(['organisation', 'contact', 'anchoring', 'startedYear']);

const unknownFields = (record: PracticeRecord): RecordField[] =>
  askedFor.filter((field) => isUnknown(record, field) && !(record.kind === 'generic' && ownOfPlace.has(field)));

/** All blanks in one quiet place: an invitation instead of twenty empty headings. */
export function UnknownFields({ view: { page, practice, preview, road } }: { view: PracticeView }) {
  const unknown = unknownFields(practice.record);
  const t = viewTexts[page.language];
  // Others cannot change it, and a question needs no account.
  const othersLookAfterIt = practice.owner !== null && road === null;
  const way = (othersLookAfterIt ? questionPaths.ask : sharingPaths.change)(practice.record.slug);
  if (unknown.length === 0) return null;
  return (
    <section class="unknown" aria-labelledby="onbekend">
      <h2 id="onbekend">{t.unknownTitle}</h2>
      <p>
        {t.unknownBody}{' '}
        {preview === undefined && (
          <a class="no-print" href={page.link(way)}>
            {othersLookAfterIt ? t.askOwner : t.complete}
          </a>
        )}
      </p>
      <ul class="plain">
        {unknown.map((field) => (
          <li key={field}>{fieldName(field, page.language)}</li>
        ))}
      </ul>
    </section>
  );
}

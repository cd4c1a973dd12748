import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import type { Language } from '../../../platform/texts/language';
import { vocabularies } from '../../vocabularies/contract';
import type { SimilarPractice } from '../catalogue/catalogue-answers';
import { sourceText } from '../describe-practice/field-texts';
import { practicePaths, similarId } from '../paths';
import { PracticeCard } from '../practice-card';
import { words } from '../search/fold';
import { phraseKey } from '../search/phrases';
import { PlacesText } from './places-text';
import { contentLanguage, type PracticeReference, type PracticeView } from './practice-view';
import { viewTexts } from './texts';

/** Where it runs, with what the mergers did, and where something like it runs. */
export function Places({ view }: { view: PracticeView }) {
  const { page, practice, places, elsewhere } = view;
  const { placeNote } = practice.record;
  const t = viewTexts[page.language];
  if (places.length + elsewhere.length === 0 && !placeNote) return null;
  return (
    <Section id="plaatsen" title={t.places}>
      <PlacesText places={places} language={page.language} />
      {placeNote && <p lang={contentLanguage(page.language)}>{placeNote}.</p>}
      {elsewhere.length > 0 && (
        <>
          <p>{places.length > 0 ? t.elsewhereList : t.somewhereList}:</p>
          <ul>
            {elsewhere.map(({ name, slug, title }) => (
              <li key={name}>
                {name}:{' '}
                <a href={page.link(practicePaths.practice(slug))} lang={contentLanguage(page.language)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** The programme it is part of, its parts and fellow parts. */
export function Related({ view: { page, related } }: { view: PracticeView }) {
  const { parent, parts, siblings } = related;
  const t = viewTexts[page.language];
  if (!parent && parts.length === 0) return null;
  return (
    <Section id="samen" title={t.related}>
      <References page={page} title={t.partOf} references={parent ? [parent] : []} />
      <References page={page} title={t.parts} references={parts} />
      <References page={page} title={t.siblings} references={siblings} />
    </Section>
  );
}

function References({
  page,
  title,
  references,
}: {
  page: PageContext;
  title: string;
  references: readonly PracticeReference[];
}) {
  if (references.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul lang={contentLanguage(page.language)}>
        {references.map(({ slug, title: name }) => (
          <li key={slug}>
            <a href={page.link(practicePaths.practice(slug))}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

const shownReasons = 3;

/** Others like it, each with what they share. */
export function SimilarPractices({ view: { page, similar } }: { view: PracticeView }) {
  const { language } = page;
  if (similar.length === 0) return null;
  return (
    <Section id={similarId} title={viewTexts[language].similar}>
      <ul class="cards">
        {similar.map(({ practice, shared }) => (
          <li key={practice.record.slug}>
            <PracticeCard
              practice={practice}
              language={language}
              link={page.link}
              why={sharedWords(shared, language)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "Deelt: partner overleden, huisbezoek": each word once, in one of its forms. */
function sharedWords(shared: SimilarPractice['shared'], language: Language): string {
  const labels = shared.map(({ scheme, id }) => vocabularies.label(scheme, id, language));
  const forms = new Map(labels.toReversed().map((label) => [phraseKey(words(label)), label]));
  const distinct = labels.filter((label) => forms.get(phraseKey(words(label))) === label);
  return viewTexts[language].shares([...new Set(distinct)].slice(0, shownReasons).join(', '));
}

/** Where the description comes from. */
export function Sources({ view: { page, practice, preview } }: { view: PracticeView }) {
  const t = viewTexts[page.language];
  const texts = practice.record.sources.map((source) => sourceText(source, page.language));
  return (
    <Section id="bronnen" title={t.sources}>
      {!preview && <p class="quiet">{practice.owner === null ? t.sourcesIntro : t.sharedIntro}</p>}
      <ul class="quiet">
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

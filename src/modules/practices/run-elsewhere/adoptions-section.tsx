import { MapWithTable } from '../../../design/map/map-with-table';
import type { MapMark } from '../../../design/map/municipality-map';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { compareTexts } from '../../../platform/texts/format';
import { areas } from '../../areas/contract';
import { countTellers, type PublishedAdoption } from '../adoption';
import { smallFlandersMap } from '../practice-map';
import type { PublishedPractice } from '../published-practice';
import { adoptionHead, adoptionYears } from './adoption-line';
import { adoptionPaths, elsewhereId } from './paths';
import { adoptionTexts } from './texts';

/** What others made of a practice, each as large as the other, and where that is. */
export function AdoptionsSection({ page, practice }: { page: PageContext; practice: PublishedPractice }) {
  const { language } = page;
  const t = adoptionTexts[language];
  const { adoptions, record } = practice;
  const tell = (
    <p class="no-print">
      <a href={page.link(adoptionPaths.tell(record.slug))}>{t.tellYours}</a>
    </p>
  );
  if (adoptions.length === 0) return null;
  return (
    <Section id={elsewhereId} title={t.shownTitle}>
      <p>{t.shownLead(countTellers(adoptions), adoptions.length)}</p>
      {adoptions.map((adoption) => (
        <Story key={adoptionHead(adoption, language)} page={page} adoption={adoption} />
      ))}
      <PlacesMap page={page} practice={practice} />
      {tell}
    </Section>
  );
}

function Story({ page: { language }, adoption }: { page: PageContext; adoption: PublishedAdoption }) {
  const t = adoptionTexts[language];
  const lang = language === 'nl' ? undefined : 'nl';
  return (
    <article class={`adoption adoption-${adoption.outcome}`}>
      <h3>{adoptionHead(adoption, language)}</h3>
      <p>
        <strong>{t.outcomes[adoption.outcome]}.</strong> {adoptionYears(adoption, language)}.
        {adoption.fictitious && ` ${t.fictitious}.`}
      </p>
      <p lang={lang} class="typed-text">
        {adoption.outcomeNote}
      </p>
      {adoption.changed && (
        <p class="typed-text">
          {t.changedShort} <span lang={lang}>{adoption.changed}</span>
        </p>
      )}
      <p class="quiet">
        {t.contactShort} <span lang={lang}>{adoption.contactRole}</span>.
      </p>
    </article>
  );
}

/** Where it comes from and where others took it over, each municipality once. */
function PlacesMap({ page: { language }, practice }: { page: PageContext; practice: PublishedPractice }) {
  const t = adoptionTexts[language];
  const origins = practice.record.municipalities.flatMap((nis) => areas.place(nis)?.municipality.nis ?? []);
  const told = Map.groupBy(practice.adoptions, ({ nis }) => nis);
  const marks = [...new Set([...origins, ...told.keys()])]
    .flatMap((nis): (MapMark & { name: string; what: string })[] => {
      const name = areas.place(nis)?.municipality.name;
      if (name === undefined) return [];
      const outcomes = (told.get(nis) ?? []).map(({ outcome }) => t.outcomes[outcome].toLowerCase());
      const what = [
        ...(origins.includes(nis) ? [t.origin] : []),
        ...(outcomes.length > 0 ? [t.adoptedWith(outcomes.join(', '))] : []),
      ].join('; ');
      const tone = origins.includes(nis) ? 'many' : 'some';
      return [{ nis, value: 1, tone, label: `${name}: ${what}`, shortLabel: name, name, what }];
    })
    .toSorted((a, b) => compareTexts(a.name, b.name, language));
  return (
    <MapWithTable
      layout={smallFlandersMap()}
      marks={marks}
      label={t.mapLabel}
      caption={t.mapCaption}
      table={{
        summary: t.mapTable,
        caption: t.mapTableCaption,
        columns: [{ label: t.mapPlace }, { label: t.mapWhat }],
        rows: marks.map(({ name, what }) => [name, what]),
      }}
    />
  );
}

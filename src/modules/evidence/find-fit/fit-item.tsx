import { FactList } from '../../../design/fact-list';
import type { PageContext } from '../../../platform/http/page-context';
import { formatEuro, formatNumber } from '../../../platform/texts/format';
import { practicePaths, practiceWorkPaths } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { evidencePaths } from '../paths';
import type { Fit, FitReason } from '../what-fits';
import type { FitItem, NeededToMeasure } from './fit-model';
import { nameExpectation, nameReason } from './name-fit';
import { fitTexts } from './texts';

const signs: Record<Fit, string> = { fits: '✓', unknown: '?', not: '✗' };

interface ItemProps {
  page: PageContext;
  item: FitItem;
  peopleToMeasure: NeededToMeasure;
  /** Address of the same list without a reason. */
  withoutHref: (reason: FitReason) => string;
}

/** A practice of the list: its reasons apart, and what somebody needs to decide; no mark. */
export function FitPractice({ page, item, peopleToMeasure, withoutHref }: ItemProps) {
  const { language } = page;
  const t = fitTexts[language];
  const { published } = item.practice;
  const { record, certainty } = published;
  const lang = language === 'nl' ? undefined : 'nl';
  return (
    <article class="fit-item">
      <h3 lang={lang}>
        <a href={page.link(practicePaths.practice(record.slug))}>{record.title}</a>
      </h3>
      <p lang={lang}>{record.summary}</p>
      <ul class="fit-reasons" aria-label={t.reasonsTitle}>
        {item.lines.map(({ reason, fit }) => (
          <li key={reason} data-sign={signs[fit]}>
            <span class="visually-hidden">{t.signs[fit]}: </span>
            {nameReason({ certainty: certainty.level, partlyTried: item.partlyTried }, { reason, fit }, language)}{' '}
            <a class="no-print" href={withoutHref(reason)}>
              {t.leaveOut}
              <span class="visually-hidden">: {t.reasonNames[reason]}</span>
            </a>
          </li>
        ))}
      </ul>
      <FactList
        facts={[
          { name: t.factNames.sure, value: vocabularies.label('certainty-levels', certainty.level, language) },
          { name: t.factNames.expect, value: <Expected page={page} item={item} /> },
          { name: t.factNames.cost, value: costLine(item, page) },
          { name: t.factNames.arrange, value: <Arrange page={page} item={item} /> },
          { name: t.factNames.call, value: <Call page={page} item={item} /> },
          {
            name: t.factNames.learn,
            value: (
              <>
                {t.learning[item.learning](peopleToMeasure)}{' '}
                <a href={page.link(evidencePaths.measure({ practice: record.slug }))}>{t.measure}</a>
              </>
            ),
          },
        ]}
      />
    </article>
  );
}

function Expected({ page, item: { expectations, harmedBy } }: { page: PageContext; item: FitItem }) {
  const { language } = page;
  const t = fitTexts[language];
  if (expectations.length + harmedBy.length === 0) return <>{t.notMeasured}</>;
  return (
    <>
      {expectations.length === 0 && <p>{t.notMeasured}</p>}
      <ul>
        {expectations.map((each, at) => (
          <li key={at}>{nameExpectation(each, language)}</li>
        ))}
        {harmedBy.map((activityType) => (
          <li key={activityType}>
            <strong>{t.harmed(vocabularies.label('activity-types', activityType, language))}</strong>{' '}
            <a href={page.link(evidencePaths.studies({ activityType }))}>{t.harmedMore}</a>
          </li>
        ))}
      </ul>
      <a href={page.link(evidencePaths.explanation)}>{t.explain}</a>
    </>
  );
}

function costLine({ practice }: FitItem, { language }: PageContext): string {
  const t = fitTexts[language];
  const { perYear } = practice.published.record.cost;
  const known = [
    ...(practice.costPerParticipant === null
      ? []
      : [t.perParticipant(formatEuro(Math.round(practice.costPerParticipant), language))]),
    ...(perYear === null ? [] : [t.perYear(formatEuro(perYear, language))]),
  ];
  return known.length === 0 ? t.costUnknown : known.join(', ');
}

/** Three are enough to know whether it can be done. */
const mostConditions = 3;

function Arrange({ page: { language }, item }: { page: PageContext; item: FitItem }) {
  const t = fitTexts[language];
  const { record } = item.practice.published;
  const partners = record.partnerTypes.map((id) => vocabularies.label('partners', id, language));
  const needs = [
    ...(record.volunteers === null ? [] : [t.volunteersNeeded(formatNumber(record.volunteers, language))]),
    ...(record.hoursPerWeek === null ? [] : [t.hoursNeeded(formatNumber(record.hoursPerWeek, language))]),
    ...(partners.length === 0 ? [] : [t.partnersNeeded(partners.join(', '))]),
  ];
  const conditions = record.preconditions.slice(0, mostConditions);
  if (needs.length + conditions.length === 0) return <>{t.arrangeUnknown}</>;
  return (
    <ul>
      {needs.map((need) => (
        <li key={need}>{need}</li>
      ))}
      {conditions.map((condition) => (
        <li key={condition} lang={language === 'nl' ? undefined : 'nl'}>
          {condition}
        </li>
      ))}
    </ul>
  );
}

function Call({ page, item }: { page: PageContext; item: FitItem }) {
  const { contact, organisation, slug } = item.practice.published.record;
  const who = [contact?.role, contact?.organisation ?? organisation].filter(Boolean).join(', ');
  return (
    <>
      {who && <span lang={page.language === 'nl' ? undefined : 'nl'}>{who}. </span>}
      <a href={page.link(practiceWorkPaths.questions.ask(slug))}>{fitTexts[page.language].askOwner}</a>
    </>
  );
}

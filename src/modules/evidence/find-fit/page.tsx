import { Breadcrumb } from '../../../design/breadcrumb';
import { EmptyState } from '../../../design/empty-state';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { emptySelection, listPath } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { DroppedNotice } from '../dropped-notice';
import { nameAssumptions } from '../name-evidence/name-assumptions';
import { evidenceWords } from '../name-evidence/texts';
import { evidencePaths } from '../paths';
import { type Construct, type StudyAgeGroup, studyAgeGroups } from '../study-record';
import type { FitReason } from '../what-fits';
import { FitForm } from './fit-form';
import { FitPractice } from './fit-item';
import type { FitModel } from './fit-model';
import { type AskedFit, writeFit } from './form';
import { fitTexts } from './texts';

/** What can be asked of people of an age, when not all of them can be asked about this; sentences. */
export type LimitsOfAge = (ageGroup: StudyAgeGroup, construct: Construct, language: Language) => string[];

interface FitPageProps {
  limitsOfAge: LimitsOfAge;
  page: PageContext;
  asked: AskedFit;
  /** Null before something was asked. */
  model: FitModel | null;
  /** By which equals were ordered. */
  lot: string;
}

/** Questions, and a short list with reasons. */
export function FitPage(props: FitPageProps) {
  const { page, asked, model } = props;
  const { language } = page;
  const t = fitTexts[language];
  const items = [{ label: evidenceWords[language].navigation, href: page.link(evidencePaths.map) }, { label: t.title }];
  return (
    <Layout page={page} title={t.title} description={t.description} sheets={['evidence']} hidden={asked.asked}>
      <div class="wrap page-start">
        <Breadcrumb language={language} items={items} />
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <DroppedNotice dropped={asked.dropped} language={language} />
        {model === null ? (
          <FitForm page={page} asked={asked} />
        ) : (
          <>
            <details class="no-print" open={asked.wrong.budget || asked.wrong.volunteers}>
              <summary>{t.again}</summary>
              <FitForm page={page} asked={asked} />
            </details>
            <Results {...props} model={model} />
          </>
        )}
      </div>
    </Layout>
  );
}

function Results({ page, asked, model, lot, limitsOfAge }: FitPageProps & { model: FitModel }) {
  const { language } = page;
  const t = fitTexts[language];
  const { without, focus } = asked.wishes;
  const age = studyAgeGroups.find((each) => each === asked.wishes.ageGroup);
  const limits = age ? limitsOfAge(age, focus === 'sociaal-isolement' ? 'isolation' : 'loneliness', language) : [];
  const href = (reasons: readonly FitReason[]) => page.link(evidencePaths.fit(writeFit(asked, lot, reasons)));
  if (model.groups.length === 0) {
    return (
      <EmptyState title={t.noneTitle} action={{ label: t.noneAction, href: page.link(listPath(emptySelection)) }}>
        <p>{t.noneBody}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p class="quiet">
        {t.considered(formatNumber(model.considered, language))} {t.lot}{' '}
        {asked.lot === null && <a href={href(without)}>{t.keepLot}</a>}
      </p>
      {without.length > 0 && (
        <p>
          {t.countAgain}{' '}
          {without.map((reason, at) => (
            <>
              {at > 0 && ', '}
              <a href={href(without.filter((each) => each !== reason))}>{t.reasonNames[reason]}</a>
            </>
          ))}
        </p>
      )}
      {limits.length > 0 && (
        <p>
          {t.measurable} {limits.join(' ')}
        </p>
      )}
      {model.groups.map((group, at) => (
        <Section
          key={at}
          id={`groep-${at + 1}`}
          title={group.thin ? t.thinGroup(group.misses) : t.groups(group.misses)}
        >
          <p class="quiet">{t.unknown(group.unknown)}</p>
          {group.practices.map((item) => (
            <FitPractice
              key={item.practice.slug}
              page={page}
              item={item}
              peopleToMeasure={model.peopleToMeasure}
              withoutHref={(reason) => href([...without, reason])}
            />
          ))}
        </Section>
      ))}
      <p class="quiet">
        {t.howMany} {nameAssumptions(['medium'], language)}{' '}
        <a href={page.link(evidencePaths.methodPeople)}>{t.methods}</a>
      </p>
      <Combine page={page} model={model} />
    </>
  );
}

function Combine({ page: { language }, model: { combination, titles } }: { page: PageContext; model: FitModel }) {
  const t = fitTexts[language];
  if (!combination) return null;
  const named = combination.slugs.map((slug) => `“${titles.get(slug) ?? slug}”`).join(` ${t.and} `);
  const elements = combination.elements.map((id) => vocabularies.label('working-elements', id, language)).join(', ');
  return (
    <Section id="samen" title={t.combineTitle}>
      <p>{t.combine(named, elements)}</p>
    </Section>
  );
}

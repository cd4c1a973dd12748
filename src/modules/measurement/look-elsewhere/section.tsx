import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { type Elsewhere, evidencePaths, evidenceWords, formatEffect } from '../../evidence/contract';
import { vocabularies } from '../../vocabularies/contract';
import { elsewhereTexts } from './texts';

/** How a result adds to what was found elsewhere. */
export function ElsewhereSection({
  page,
  elsewhere,
  shared,
}: {
  page: PageContext;
  elsewhere: Elsewhere | null;
  /** Whether the result itself was shared. */
  shared: boolean;
}) {
  const { language } = page;
  const t = elsewhereTexts[language];
  return (
    <Section id="elders" title={t.title}>
      {elsewhere ? <Found page={page} elsewhere={elsewhere} /> : <p>{shared ? t.noneShared : t.none}</p>}
    </Section>
  );
}

function Found({ page, elsewhere }: { page: PageContext; elsewhere: Elsewhere }) {
  const { language } = page;
  const t = elsewhereTexts[language];
  const words = evidenceWords[language];
  const { question, without, together } = elsewhere;
  const effect = (value: number) => formatEffect(value, language);
  const measurements = (k: number) => words.measurements(formatNumber(k, language));
  const people = (n: number) => words.people(formatNumber(n, language));
  const [k, n] = [measurements(elsewhere.k), people(elsewhere.people)];
  return (
    <>
      <p>
        {question.activityType
          ? t.ofKind(vocabularies.label('activity-types', question.activityType, language), k, n)
          : t.ofPractice(k, n)}
      </p>
      {without ? (
        <>
          <p>{t.found(effect(without.estimate), effect(without.lower), effect(without.upper))}</p>
          <p>{t.expected(effect(without.predictionLower), effect(without.predictionUpper))}</p>
          {together ? (
            <>
              <p>
                {t.together(
                  effect(together.estimate),
                  effect(together.lower),
                  effect(together.upper),
                  measurements(together.k),
                  people(together.n),
                )}
              </p>
              <p>{t.expectedThen(effect(together.predictionLower), effect(together.predictionUpper))}</p>
            </>
          ) : (
            <p>{t.notTogether}</p>
          )}
        </>
      ) : (
        <p>{t.few}</p>
      )}
      <p>
        <a href={page.link(evidencePaths.studies(question))}>{t.all}</a>
      </p>
    </>
  );
}

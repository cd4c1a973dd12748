import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatNumber } from '../../../platform/texts/format';
import { nameQuestion } from '../../evidence/contract';
import { practicePaths } from '../../practices/contract';
import { measurementPaths } from '../paths';
import type { Join } from './join';
import { measuringTexts } from './texts';

/** What is not measured yet, with the practices to measure it of: each leads to a plan that knows it. */
export function JoinSection({ page, join }: { page: PageContext; join: Join }) {
  const { language } = page;
  const t = measuringTexts[language].join;
  const { question, practices, total, list } = join;
  const { practice: _, ...about } = question;
  const named = nameQuestion(about, language);
  return (
    <Section id="meet-mee" title={t.title}>
      {named !== null && <p>{t.about(named)}</p>}
      <p>{total === 0 ? t.nobody : t.choose}</p>
      {total === 0 ? (
        <p class="actions">
          <a class="button button-secondary" href={page.link(practicePaths.share)}>
            {t.share}
          </a>
        </p>
      ) : (
        <ul>
          {practices.map(({ record: { slug, title } }) => (
            <li key={slug}>
              <a href={page.link(measurementPaths.plan({ ...question, practice: slug }))}>{t.plan(title)}</a>
            </li>
          ))}
        </ul>
      )}
      {total > practices.length && (
        <p>
          <a href={page.link(list)}>{t.all(formatNumber(total, language))}</a>
        </p>
      )}
    </Section>
  );
}

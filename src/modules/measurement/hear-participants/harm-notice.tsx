import { Notice } from '../../../design/notice';
import { submissionField } from '../../../platform/forms/submission';
import type { PageContext } from '../../../platform/http/page-context';
import type { Cohort } from '../cohort';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import type { Harm } from './read-words';
import { hearTexts } from './texts';
import { WordsList } from './told-section';

/** Name of the hidden fields that say which texts were read. */
export const seenField = 'gelezen';

interface HarmProps {
  page: PageContext;
  cohort: Cohort;
}

/** What did somebody no good, for the coordinator: as soon as it is there, also of one person, until it was discussed. */
export function HarmNotice({ page, cohort, harm, submission }: HarmProps & { harm: Harm; submission: string }) {
  const t = hearTexts[page.language];
  const { open, discussed } = harm.texts;
  return (
    <>
      {open.length > 0 && (
        <div class="no-print">
          <Notice kind="attention" title={t.harmTitle}>
            <WordsList texts={open} />
            <p>{t.harmCareful}</p>
            <p>{t.harmHelp}</p>
            {cohort.state !== 'shared' && <Adverse page={page} cohort={cohort} />}
            <form method="post" action={page.link(measurementPaths.harmDiscussed(cohort))}>
              <input type="hidden" name={submissionField} value={submission} />
              {harm.open.map(({ mark }) => (
                <input key={mark} type="hidden" name={seenField} value={mark} />
              ))}
              <p>{t.discussHint}</p>
              <p class="actions">
                <button type="submit" class="button button-secondary">
                  {t.discuss}
                </button>
              </p>
            </form>
          </Notice>
        </div>
      )}
      {discussed.length > 0 && (
        <details class="no-print">
          <summary>{t.discussed(discussed.length)}</summary>
          <WordsList texts={discussed} />
        </details>
      )}
    </>
  );
}

/** Before sharing: what everybody will read about serious events has to be right. */
export function HarmBeforeSharing({ page, cohort, told }: HarmProps & { told: boolean }) {
  if (!told) return null;
  return (
    <Notice kind="attention" title={hearTexts[page.language].shareTitle}>
      <Adverse page={page} cohort={cohort} />
    </Notice>
  );
}

function Adverse({ page, cohort }: HarmProps) {
  const { language } = page;
  const t = hearTexts[language];
  return (
    <p>
      {t.adverse(measurementTexts[language].adverse[cohort.adverse])}{' '}
      <a href={page.link(measurementPaths.costs(cohort))}>{t.toAdverse}</a>
    </p>
  );
}

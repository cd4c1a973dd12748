import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import type { Cohort } from '../cohort';
import { measurementPaths } from '../paths';
import { measurementTexts } from '../texts';
import { hearTexts } from './texts';
import { WordsList } from './told-section';

interface HarmProps {
  page: PageContext;
  cohort: Cohort;
  texts: readonly string[];
}

/** What did somebody no good, for the coordinator: as soon as it is there, also of one person. */
export function HarmNotice({ page, cohort, texts }: HarmProps) {
  if (texts.length === 0) return null;
  const t = hearTexts[page.language];
  return (
    <div class="no-print">
      <Notice kind="attention" title={t.harmTitle}>
        <WordsList texts={texts} />
        <p>{t.harmCareful}</p>
        <p>{t.harmHelp}</p>
        {cohort.state !== 'shared' && <Adverse page={page} cohort={cohort} />}
      </Notice>
    </div>
  );
}

/** Before sharing: what everybody will read about serious events has to be right. */
export function HarmBeforeSharing({ page, cohort, told }: Omit<HarmProps, 'texts'> & { told: boolean }) {
  if (!told) return null;
  return (
    <Notice kind="attention" title={hearTexts[page.language].shareTitle}>
      <Adverse page={page} cohort={cohort} />
    </Notice>
  );
}

function Adverse({ page, cohort }: Omit<HarmProps, 'texts'>) {
  const { language } = page;
  const t = hearTexts[language];
  return (
    <p>
      {t.adverse(measurementTexts[language].adverse[cohort.adverse])}{' '}
      <a href={page.link(measurementPaths.costs(cohort))}>{t.toAdverse}</a>
    </p>
  );
}

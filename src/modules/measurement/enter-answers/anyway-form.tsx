import { submissionField } from '../../../platform/forms/submission';
import { agreedField } from './agreed-tick';
import { earlyField } from './check-day';
import type { PaperView } from './paper-page';
import { entryPaths, momentParam, wordOf } from './paths';
import { entryTexts } from './texts';

interface AnywayProps {
  view: PaperView;
  name: string;
  value: string;
  label: string;
}

/** A form of its own, with what was typed: Enter in a field of the sheet never replaces anything. */
export function AnywayForm({ view: { page, entry, submission, answers }, ...button }: AnywayProps) {
  const t = entryTexts[page.language];
  const path = page.link(entryPaths.paper(entry.cohort, { [momentParam]: wordOf(entry.moment) }));
  return (
    <form method="post" action={path}>
      <input type="hidden" name={submissionField} value={submission} />
      {/* Whether the day was right and she agreed is asked before this. */}
      <input type="hidden" name={earlyField} value="ja" />
      <input type="hidden" name={agreedField} value="ja" />
      {Object.entries(answers).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p class="actions">
        <button type="submit" class="button button-secondary" name={button.name} value={button.value}>
          {button.label}
        </button>
        <a href={path}>{t.keep}</a>
      </p>
    </form>
  );
}

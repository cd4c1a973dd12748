import { Notice } from '../../../design/notice';
import { submissionField } from '../../../platform/forms/submission';
import { sharingPaths } from './paths';
import type { StepView } from './step-view';
import { sharePracticeTexts } from './texts';

/** Drafts of colleagues and published practices that may be the same: read them, take part in them, or go on with one's own. */
export function DuplicateNotice({ view, next }: { view: StepView; next: string }) {
  const { page, duplicates, ownDrafts } = view;
  const t = sharePracticeTexts[page.language].duplicates;
  if (duplicates.length + ownDrafts.length === 0) return null;
  return (
    <Notice kind="attention" title={t.title}>
      {ownDrafts.length > 0 && (
        <>
          <p>{t.ownDrafts}</p>
          <ul>
            {ownDrafts.map(({ id, title, path }) => (
              <li key={id}>
                <a href={page.link(path)}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {duplicates.length > 0 && <p>{t.lead}</p>}
      <ul class="own-practices">
        {duplicates.map((item) => (
          <li key={item.slug}>
            <h3>
              <a href={page.link(item.path)}>{item.title}</a>
            </h3>
            <p>
              {item.place} <span class="quiet">({item.why})</span>
            </p>
            <div class="actions">
              {item.claimable && <ClaimForm view={view} slug={item.slug} title={item.title} />}
              <a href={page.link(sharingPaths.doneHereToo(item.slug))} aria-label={`${t.weToo}: ${item.title}`}>
                {t.weToo}
              </a>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="button button-secondary" href={page.link(next)}>
          {t.goOn}
        </a>
      </p>
    </Notice>
  );
}

function ClaimForm({
  view: { page, draft, submission },
  slug,
  title,
}: {
  view: StepView;
  slug: string;
  title: string;
}) {
  const t = sharePracticeTexts[page.language].duplicates;
  return (
    <form method="post" action={page.link(sharingPaths.change(slug))}>
      <input type="hidden" name={submissionField} value={submission} />
      <input type="hidden" name="organisation" value={draft.organisation} />
      <button type="submit" class="button-quiet" aria-label={`${t.ours}: ${title}`}>
        {t.ours}
      </button>
    </form>
  );
}

/** Where the island tells, while somebody types, which published practices and drafts of colleagues are like it. */
export function DuplicateHints({ view: { page, draft } }: { view: StepView }) {
  const t = sharePracticeTexts[page.language].duplicates;
  return (
    <div
      class="duplicate-hints"
      role="status"
      data-duplicates={page.link(sharingPaths.duplicates)}
      data-except={draft.slug ?? ''}
      data-draft={`${draft.organisation}/${draft.id}`}
      data-new-tab={t.newTab}
    />
  );
}

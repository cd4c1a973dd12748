import { Notice } from '../../../design/notice';
import type { PageContext } from '../../../platform/http/page-context';
import { practicePaths } from '../paths';
import type { ChangeObstacle } from './change-obstacle';
import { sharePracticeTexts } from './texts';

/** To who works on a change that can no longer be handed in. */
export function ObstacleNotice(props: { page: PageContext; slug: string | null; obstacle: ChangeObstacle | null }) {
  const { page, slug, obstacle } = props;
  if (slug === null || obstacle === null) return null;
  const t = sharePracticeTexts[page.language].obstacles;
  return (
    <Notice kind="attention" title={t.title}>
      <p>{t.why[obstacle]}</p>
      <p>{t.kept}</p>
      {obstacle !== 'withdrawn' && (
        <p>
          <a href={page.link(practicePaths.practice(slug))}>{t.see[obstacle]}</a>
        </p>
      )}
    </Notice>
  );
}

import { Breadcrumb } from '../../../design/breadcrumb';
import { DataTable } from '../../../design/data-table';
import { Layout } from '../../../design/layout';
import { Section } from '../../../design/section';
import type { PageContext } from '../../../platform/http/page-context';
import { formatDate } from '../../../platform/texts/format';
import type { LevelLine } from '../evidenced-level';
import { practicePaths } from '../paths';
import { LevelLines } from '../show-evidence/level-lines';
import type { FieldDifference } from './difference';
import { contentLanguage } from './practice-view';
import { viewTexts } from './texts';

export interface VersionView {
  version: number;
  changedAt: Date;
  changedBy: string;
  summary: string;
  /** Null for the first version. */
  differences: FieldDifference[] | null;
  /** How many came and went since the version before. */
  images: { come: number; go: number };
}

/** What changed in a practice, when and by whom, field by field. */
export function HistoryPage({
  page,
  slug,
  title,
  versions,
  levels,
  merged,
}: {
  page: PageContext;
  slug: string;
  title: string;
  /** Newest first. */
  versions: readonly VersionView[];
  /** What studies said, newest first. */
  levels: readonly LevelLine[];
  /** Titles of what became part of it. */
  merged: readonly string[];
}) {
  const t = viewTexts[page.language];
  return (
    <Layout page={page} title={t.historyTitle(title)}>
      <div class="wrap page-start">
        <Breadcrumb
          language={page.language}
          items={[
            { label: t.practices, href: page.link(practicePaths.list()) },
            { label: title, href: page.link(practicePaths.practice(slug)) },
            { label: t.historyShort },
          ]}
        />
        <h1>{t.historyTitle(title)}</h1>
        <p class="lead">{t.historyLead(versions.length)}</p>
        {merged.length > 0 && <p>{t.historyMerged(merged.map((other) => `“${other}”`).join(', '))}</p>}
        <LevelLines lines={levels} language={page.language} />
        {versions.map((version) => (
          <VersionSection key={version.version} page={page} version={version} />
        ))}
      </div>
    </Layout>
  );
}

function VersionSection({ page, version }: { page: PageContext; version: VersionView }) {
  const { language } = page;
  const t = viewTexts[language];
  const { version: number, changedAt, changedBy, summary, differences, images } = version;
  const deed = t.deeds[summary];
  const byPerson = deed === undefined ? t.byPerson : t.byEditors;
  const who = changedBy === 'content' ? t.byContent : byPerson;
  const imagesChanged = images.come + images.go > 0;
  return (
    <Section id={`versie-${number}`} title={t.version(number)}>
      <p class="quiet">
        <time dateTime={changedAt.toISOString()}>{formatDate(changedAt, language)}</time>, {who}.{' '}
        {t.summaries[summary] ?? deed ?? summary}.
      </p>
      {differences === null && <p>{t.firstVersion}</p>}
      {differences?.length === 0 && !imagesChanged && <p>{t.noDifference}</p>}
      {differences !== null && imagesChanged && <p>{t.imagesChanged(images.come, images.go)}</p>}
      {differences !== null && differences.length > 0 && (
        <DataTable
          id={`verschil-${number}`}
          caption={t.differences(number)}
          captionHidden
          headers={[t.field, t.before, t.after]}
          rows={differences.map(({ name, before, after }) => [
            name,
            <Texts key="before" texts={before} page={page} tag="del" />,
            <Texts key="after" texts={after} page={page} tag="ins" />,
          ])}
        />
      )}
    </Section>
  );
}

function Texts({ texts, page, tag: Tag }: { texts: readonly string[]; page: PageContext; tag: 'del' | 'ins' }) {
  if (texts.length === 0) return <span class="quiet">{viewTexts[page.language].nothing}</span>;
  return (
    <ul class="plain" lang={contentLanguage(page.language)}>
      {texts.map((text) => (
        <li key={text}>
          <Tag>{text}</Tag>
        </li>
      ))}
    </ul>
  );
}

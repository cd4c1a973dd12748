import { Notice } from '../../../design/notice';
import type { Connection } from '../../../platform/database/database';
import type { PageContext } from '../../../platform/http/page-context';
import { readStudiesAbout, type StudyEntry } from '../queries';
import { tellTexts } from './texts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Other records with the same practice, source and year, as far as the reader may see them. */
export async function findDuplicates(db: Connection, entry: StudyEntry): Promise<StudyEntry[]> {
  const about = await readStudiesAbout(db, entry.practice);
  return about.filter(
    ({ id, study, year, source }) =>
      id !== entry.id && study !== entry.study && year === entry.year && plain(source) === plain(entry.source),
  );
}

/** Names what may be the same study, to who enters it and to who checks it. */
export function DuplicatesNotice({
  page,
  duplicates,
  href,
}: {
  page: PageContext;
  duplicates: readonly StudyEntry[];
  /** Where a record is read; null: only named. */
  href: ((id: string) => string) | null;
}) {
  const t = tellTexts[page.language];
  if (duplicates.length === 0) return null;
  return (
    <Notice kind="attention" title={t.duplicates}>
      <p>{t.duplicatesBody}</p>
      <ul>
        {duplicates.map(({ id, source, year, evaluatorName }) => {
          // What people told is called by who asked them.
          const name = `${source}, ${year}${source === evaluatorName ? '' : ` (${evaluatorName})`}`;
          return <li key={id}>{href ? <a href={page.link(href(id))}>{name}</a> : name}</li>;
        })}
      </ul>
    </Notice>
  );
}

import type { ComponentChildren } from 'preact';
import { Tags } from './tags';

/** Something to open, in a few words. The whole card can be clicked; its name is the title. */
export function Card({
  title,
  href,
  top,
  mark,
  summary,
  why,
  tags = [],
  level = 3,
  lang,
  children,
}: {
  title: string;
  href: string;
  /** Small, at the upper left: the place. */
  top?: ComponentChildren;
  /** At the upper right: certainty. */
  mark?: ComponentChildren;
  summary: ComponentChildren;
  /** Why it is shown here: "past bij: platteland". */
  why?: ComponentChildren;
  tags?: readonly string[];
  level?: 2 | 3;
  /** Of title and summary, when it is not the page's own. */
  lang?: string;
  /** Own links and buttons, beneath. */
  children?: ComponentChildren;
}) {
  const Heading = `h${level}` as const;
  return (
    <article class="card">
      {(top || mark) && (
        <div class="card-top">
          <span>{top}</span>
          {mark}
        </div>
      )}
      <Heading lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      <p lang={lang}>{summary}</p>
      {why && <p class="card-why">{why}</p>}
      <Tags items={tags.map((label) => ({ label }))} />
      {children && <div class="card-actions">{children}</div>}
    </article>
  );
}

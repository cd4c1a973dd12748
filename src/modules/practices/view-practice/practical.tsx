import type { ComponentChildren } from 'preact';
import { FactList } from '../../../design/fact-list';
import { Section } from '../../../design/section';
import { formatDate } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import type { RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import type { CheckedLink } from '../published-practice';
import { InferredMark } from './inferred-mark';
import { contentLanguage, type PracticeView } from './practice-view';
import { viewTexts } from './texts';

const practicalFields = ['preconditions', 'partners', 'reachChannels', 'frequency', 'duration', 'volunteers'] as const;

/** What it takes: conditions, partners, channels, time, people. */
export function Practical({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { record } = practice;
  const facts = practicalFields.map((field) => ({
    name: fieldName(field, language),
    value: <FieldValue record={record} field={field} language={language} />,
    known: fieldTexts(record, field, language).length > 0,
  }));
  const known = facts.filter((fact) => fact.known);
  if (known.length === 0) return null;
  return (
    <Section id="praktisch" title={viewTexts[language].practical}>
      <FactList facts={known} wide />
    </Section>
  );
}

/** A field as a line, or as a list when there are more things in it, with its mark. */
function FieldValue({ record, field, language }: { record: PracticeRecord; field: RecordField; language: Language }) {
  const texts = fieldTexts(record, field, language);
  const mark = <InferredMark record={record} fields={[field]} language={language} />;
  const lang = freeText.has(field) ? contentLanguage(language) : undefined;
  if (texts.length === 0) return null;
  if (field !== 'preconditions') {
    return (
      <>
        <span lang={lang}>{texts.join(', ')}</span> {mark}
      </>
    );
  }
  return (
    <>
      <ul lang={lang}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {mark}
    </>
  );
}

const freeText = new Set<RecordField>(['preconditions', 'partners', 'frequency', 'duration', 'organisation']);

/** Links with the state in which they were found, and materials with their licence. */
export function MoreToRead({ view: { page, practice } }: { view: PracticeView }) {
  const { language } = page;
  const { materials, note } = practice.record;
  const { links } = practice;
  const t = viewTexts[language];
  const lang = contentLanguage(language);
  if (links.length + materials.length === 0 && note === null) return null;
  return (
    <Section id="meer" title={t.more}>
      {note && <p lang={lang}>{note}</p>}
      <LinkedList title={materials.length > 0 ? t.materials : null}>
        {materials.map(({ title, url, licence }) => (
          <li key={title}>
            <span lang={lang}>{url ? <a href={url}>{title}</a> : title}</span>{' '}
            <span class="quiet" lang={licence ? lang : undefined}>
              ({licence ?? t.noLicence})
            </span>
          </li>
        ))}
      </LinkedList>
      <LinkedList title={null}>
        {links.map((link) => (
          <li key={link.url}>
            <a href={link.url} rel="external">
              {shortAddress(link.url)}
            </a>{' '}
            <span class="quiet">
              {link.note && <span lang={lang}>{link.note}; </span>}
              {linkState(link, language)}
            </span>
          </li>
        ))}
      </LinkedList>
    </Section>
  );
}

function LinkedList({ title, children }: { title: string | null; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul>{children}</ul>
    </>
  );
}

function linkState({ checkedOn, reachable }: CheckedLink, language: Language): string {
  const t = viewTexts[language];
  if (checkedOn === null || reachable === null) return t.linkUnchecked;
  const date = formatDate(checkedOn, language);
  return reachable ? t.linkChecked(date) : t.linkBroken(date);
}

const longestAddress = 60;

/** The site and the beginning of the path: enough to know where a link goes. */
function shortAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  const address = hostname.replace(/^www\./, '') + (pathname === '/' ? '' : pathname);
  return address.length <= longestAddress ? address : `${address.slice(0, longestAddress - 1)}…`;
}

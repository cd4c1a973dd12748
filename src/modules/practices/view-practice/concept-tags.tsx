import { Tags } from '../../../design/tags';
import type { PageContext } from '../../../platform/http/page-context';
import { vocabularies } from '../../vocabularies/contract';
import { type ConceptField, conceptSchemes } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';
import { practicesWithConcept } from '../practice-links';

/** The concepts of some fields as tags; each leads to all practices that share it. */
export function ConceptTags({
  page,
  record,
  fields,
  label,
}: {
  page: PageContext;
  record: PracticeRecord;
  fields: readonly ConceptField[];
  label?: string;
}) {
  const items = fields.flatMap((field) =>
    record[field].map((id) => {
      const path = practicesWithConcept(conceptSchemes[field], id);
      const name = vocabularies.label(conceptSchemes[field], id, page.language);
      return path ? { label: name, href: page.link(path) } : { label: name };
    }),
  );
  return <Tags items={uniqueByLabel(items)} label={label} />;
}

/** Two schemes can use the same word; the first one stays. */
const uniqueByLabel = <T extends { label: string }>(items: readonly T[]): T[] =>
  [...new Map(items.toReversed().map((item) => [item.label, item])).values()].toReversed();

import type { Language } from '../../../platform/texts/language';
import { fieldName, fieldTexts } from '../describe-practice/field-texts';
import type { RecordField } from '../describe-practice/record-field';
import type { PracticeRecord } from '../practice';

/** A field that changed from one version to the next, in words; for lists only what came and what went. */
export interface FieldDifference {
  name: string;
  before: string[];
  after: string[];
}

/** Fields that differ, in the order of the description frame. */
export const changedFields = (before: PracticeRecord, after: PracticeRecord): RecordField[] =>
  (Object.keys(after) as RecordField[]).filter((field) => !sameValue(before[field], after[field]));

/** What changed between two versions of a record, in the order of the description frame. */
export function differences(before: PracticeRecord, after: PracticeRecord, language: Language): FieldDifference[] {
  return changedFields(before, after).map((field) => {
    const [was, is] = [fieldTexts(before, field, language), fieldTexts(after, field, language)];
    const gone = was.filter((text) => !is.includes(text));
    const come = is.filter((text) => !was.includes(text));
    const name = fieldName(field, language);
    // Only the order changed, or something the words do not show: then both are shown whole.
    return gone.length + come.length === 0 ? { name, before: was, after: is } : { name, before: gone, after: come };
  });
}

/** Stored records do not keep the order of keys. */
function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

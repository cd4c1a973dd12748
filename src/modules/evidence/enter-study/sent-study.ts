import { type FieldError, parseForm } from '../../../platform/forms/form';
import { belgianDay } from '../../../platform/texts/format';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import type { ReadCatalogue } from '../../practices/contract';
import { vocabularies } from '../../vocabularies/contract';
import { fewestInPublic, type StudyContent, studyContent } from '../study-record';
import type { StudyForm } from './fields';
import { accountSchema, type LookedUp, numbersSchema, studyOfAccount, studyOfNumbers } from './form';
import { enterTexts } from './texts';

type Catalogue = Awaited<ReturnType<ReadCatalogue>>;
export type SentStudy = { ok: true; content: StudyContent } | { ok: false; errors: readonly FieldError[] };

/** What was typed, by field. */
export const typedAnswers = (data: FormData): StudyForm['answers'] =>
  Object.fromEntries(
    [...new Set(data.keys())].map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  );

/** The study that a form tells of, or what is wrong with it. */
export function readStudyForm(
  data: FormData,
  { kind, language, catalogue, now }: { kind: StudyForm['kind']; language: Language; catalogue: Catalogue; now: Date },
): SentStudy {
  const { errors } = enterTexts[language];
  const known = lookUp(data, catalogue);
  const unknown: FieldError[] = [
    ...(known.practice === 'unknown' || (known.practice === null && kind !== 'published')
      ? [{ field: 'practice', message: errors.practiceUnknown }]
      : []),
    ...(known.nis === 'unknown' ? [{ field: 'municipality', message: errors.municipalityUnknown }] : []),
  ];
  const found =
    known.practice === 'unknown' || known.nis === 'unknown' ? null : { practice: known.practice, nis: known.nis };
  const sent =
    kind === 'account'
      ? readAccount(data, language, found, unknown)
      : readNumbers(data, { kind, language, found, unknown });
  if (!sent.ok) return sent;
  if (sent.content.year > Number(belgianDay(now).slice(0, 4))) {
    return { ok: false, errors: [{ field: 'year', message: errors.yearToCome }] };
  }
  return holdAgainstShape(sent.content, language);
}

/** What no form offers is left out; figures that fit a field, but not a record, are named. */
function holdAgainstShape(content: StudyContent, language: Language): SentStudy {
  const known = (scheme: string, id: string | null) => id !== null && vocabularies.concept(scheme, id) !== undefined;
  const parsed = studyContent.safeParse({
    ...content,
    lifeEvent: known('life-events', content.lifeEvent) ? content.lifeEvent : null,
    setting: known('settings', content.setting) ? content.setting : null,
    activityTypes: content.activityTypes.filter((id) => known('activity-types', id)),
    workingElements: content.workingElements.filter((id) => known('working-elements', id)),
  });
  if (parsed.success) return { ok: true, content: parsed.data };
  const field = String(parsed.error.issues[0]?.path[0] ?? 'figures');
  const message = enterTexts[language].errors.impossible;
  return { ok: false, errors: [{ field: field === 'effect' ? 'figures' : field, message }] };
}

const personalIn = (names: readonly string[], personal: string) =>
  Object.fromEntries(names.map((name) => [name, { personal }]));

function readAccount(data: FormData, language: Language, found: LookedUp | null, unknown: FieldError[]): SentStudy {
  const { personal, few, fewInside, tooFew } = enterTexts[language].errors;
  const inside = Number(textOf(data, 'n')) < fewestInPublic;
  const fields = {
    ...personalIn(['evaluatorName', 'how', 'changed', 'unchanged'], personal),
    asked: { personal, few: inside ? fewInside : few },
    n: { tooSmall: tooFew },
  };
  const parsed = parseForm(accountSchema, data, { language, fields });
  if (!parsed.ok) return { ok: false, errors: [...unknown, ...parsed.errors] };
  if (!found || unknown.length > 0) return { ok: false, errors: unknown };
  return { ok: true, ...studyOfAccount(parsed.value, found) };
}

function readNumbers(
  data: FormData,
  given: { kind: 'elsewhere' | 'published'; language: Language; found: LookedUp | null; unknown: FieldError[] },
): SentStudy {
  const { kind, language, found, unknown } = given;
  const { errors } = enterTexts[language];
  const personal = personalIn(['evaluatorName', 'source', 'instrument', 'learnt'], errors.personal);
  const fields = { ...personal, country: errors.country };
  const parsed = parseForm(numbersSchema, data, { language, fields });
  if (!parsed.ok) return { ok: false, errors: [...unknown, ...parsed.errors] };
  if (!found || unknown.length > 0) return { ok: false, errors: unknown };
  const study = studyOfNumbers(parsed.value, kind, found);
  if ('content' in study) return { ok: true, content: study.content };
  return { ok: false, errors: [{ field: study.field, message: errors[study.fault] }] };
}

const plain = (text: string) => text.trim().toLowerCase();
const textOf = (data: FormData, name: string) => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** The practice and the municipality behind what was typed; null when nothing was. */
function lookUp(data: FormData, catalogue: Catalogue) {
  const title = textOf(data, 'practice');
  const place = textOf(data, 'municipality');
  const practice =
    catalogue.bySlug(plain(title)) ?? catalogue.all().find(({ record }) => plain(record.title) === plain(title));
  const [match] = place === '' ? [] : areas.find(place.slice(0, 100), 1);
  const isPlace = match?.fit === 'name' || match?.fit === 'code';
  return {
    practice: title === '' ? null : practice ? pick(practice.record) : ('unknown' as const),
    nis: place === '' ? null : match && isPlace ? match.municipality.nis : ('unknown' as const),
  };
}

const pick = ({ slug, activityTypes, workingElements }: NonNullable<LookedUp['practice']>) => ({
  ...{ slug, activityTypes, workingElements },
});

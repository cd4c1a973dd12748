import type { Context } from 'hono';
import { type FieldError, type FormMessages, parseForm } from '../../../platform/forms/form';
import type { AppEnv } from '../../../platform/http/app-env';
import type { Language } from '../../../platform/texts/language';
import type { Catalogue } from '../../practices/contract';
import type { CohortPlan } from '../cohort';
import type { AdvisedPlan } from './advice-section';
import { practiceMeant, practicesLike } from './find-practice';
import { newPlanForm, numbersSchema, type PlanAnswers, planOf, planSchema } from './form';
import { adviseButton } from './page';
import { meantField } from './plan-fields';
import { planTexts } from './texts';

/** What was sent with the form of a plan. */
export interface SentPlan {
  answers: PlanAnswers;
  errors: readonly FieldError[];
  /** null: there are errors, or only the numbers were asked for. */
  plan: CohortPlan | null;
  /** What the numbers are worked out from, when those were asked for. */
  advice: AdvisedPlan | null;
  /** Practices that may have been meant. */
  meant: readonly { slug: string; title: string }[];
}

/** Reads the form, with the practice that was chosen among those that may have been meant. */
export function readPlanForm(c: Context<AppEnv>, catalogue: Catalogue, data: FormData): SentPlan {
  const chosen = catalogue.bySlug(String(data.get(meantField) ?? ''));
  if (chosen) data.set('practice', chosen.record.title);
  const answers = typedAnswers(data);
  const messages = messagesIn(c.get('language'));
  if (data.get(adviseButton.name) === adviseButton.value) {
    const asked = parseForm(numbersSchema, data, messages);
    const errors = asked.ok ? [] : asked.errors;
    return { answers, errors, plan: null, advice: asked.ok ? asked.value : null, meant: [] };
  }
  const meant = (typed: string) => practiceMeant(catalogue, typed)?.record ?? null;
  const parsed = parseForm(
    planSchema((typed) => meant(typed)?.slug ?? null),
    data,
    messages,
  );
  if (!parsed.ok) {
    const unclear = parsed.errors.some(({ field }) => field === 'practice');
    const like = unclear ? practicesLike(catalogue, answers.practice) : [];
    const offered = like.map(({ record: { slug, title } }) => ({ slug, title }));
    return { answers, errors: parsed.errors, plan: null, advice: null, meant: offered };
  }
  const practice = meant(parsed.value.practice);
  return { answers, errors: [], plan: practice && planOf(parsed.value, practice), advice: null, meant: [] };
}

function messagesIn(language: Language): FormMessages {
  const t = planTexts[language];
  const fields = {
    practice: t.practiceErrors,
    instrument: t.instrumentErrors,
    expected: t.expectedErrors,
    municipality: t.municipalityErrors,
    startsOn: t.dayErrors,
    endsOn: t.endsErrors,
    evaluatorName: t.evaluatorError,
  };
  return { language, fields };
}

/** Every answer as typed. */
function typedAnswers(data: FormData): PlanAnswers {
  const empty = newPlanForm('', { organisation: '', nis: null, practice: '', question: {} }).answers;
  const text = (field: string) => String(data.get(field) ?? '');
  const typed = Object.keys(empty).map((field) => [field, text(field)]);
  return { ...empty, ...Object.fromEntries(typed), followUps: data.getAll('followUps').map(String) };
}

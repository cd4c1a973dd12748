import content from '../../../../content/start-steps.json';
import type { Language } from '../../../platform/texts/language';

const steps: Record<string, Record<Language, string[]>> = content;

/** First steps for anybody who wants to begin with an activity type; written by the editors. */
export const startSteps = (activityType: string, language: Language): readonly string[] =>
  steps[activityType]?.[language] ?? [];

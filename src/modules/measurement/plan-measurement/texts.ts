import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type PlanTexts } from './texts.nl';

export const planTexts: Texts<PlanTexts> = { nl, en };

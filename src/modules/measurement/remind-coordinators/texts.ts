import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ReminderTexts } from './texts.nl';

export const reminderTexts: Texts<ReminderTexts> = { nl, en };

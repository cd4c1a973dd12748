import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type OutboxTexts } from './texts.nl';

export const outboxTexts: Texts<OutboxTexts> = { nl, en };

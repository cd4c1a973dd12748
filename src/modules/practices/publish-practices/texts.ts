import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type PublishTexts } from './texts.nl';

export const publishTexts: Texts<PublishTexts> = { nl, en };

import { en } from './form-texts.en';
import { type FormTexts, nl } from './form-texts.nl';
import type { Texts } from './language';

export const formTexts: Texts<FormTexts> = { nl, en };

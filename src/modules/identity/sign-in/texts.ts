import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type SignInTexts } from './texts.nl';

export const signInTexts: Texts<SignInTexts> = { nl, en };

import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { type IdentityTexts, nl } from './texts.nl';

export const identityTexts: Texts<IdentityTexts> = { nl, en };

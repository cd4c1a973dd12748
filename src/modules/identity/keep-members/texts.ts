import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type MemberTexts, nl } from './texts.nl';

export const memberTexts: Texts<MemberTexts> = { nl, en };

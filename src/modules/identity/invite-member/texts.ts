import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type InviteTexts, nl } from './texts.nl';

export const inviteTexts: Texts<InviteTexts> = { nl, en };

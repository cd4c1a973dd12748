import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type FollowTexts, nl } from './texts.nl';

export const followTexts: Texts<FollowTexts> = { nl, en };

import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type NoticeNamesTexts, nl } from './texts.nl';

export const noticeNamesTexts: Texts<NoticeNamesTexts> = { nl, en };

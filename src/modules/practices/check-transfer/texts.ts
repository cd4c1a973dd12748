import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type TransferTexts } from './texts.nl';

export const transferTexts: Texts<TransferTexts> = { nl, en };

import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { type EvidenceWords, nl } from './texts.nl';

export const evidenceWords: Texts<EvidenceWords> = { nl, en };

import type { Texts } from '../../platform/texts/language';
import { en } from './texts.en';
import { type EvidenceTexts, nl } from './texts.nl';

export const evidenceTexts: Texts<EvidenceTexts> = { nl, en };

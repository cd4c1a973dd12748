import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type ParticipantTexts } from './texts.nl';

export const participantTexts: Texts<ParticipantTexts> = { nl, en };

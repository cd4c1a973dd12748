import { criteriaTextsEn } from './criteria-texts.en';
import { criteriaTextsNl } from './criteria-texts.nl';

export const criteriaTexts = { nl: criteriaTextsNl, en: criteriaTextsEn };

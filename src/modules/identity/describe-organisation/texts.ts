import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type OrganisationTexts } from './texts.nl';

export const organisationTexts: Texts<OrganisationTexts> = { nl, en };

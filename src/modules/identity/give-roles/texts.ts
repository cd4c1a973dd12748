import type { Texts } from '../../../platform/texts/language';
import { en } from './texts.en';
import { nl, type RolesTexts } from './texts.nl';

export const rolesTexts: Texts<RolesTexts> = { nl, en };

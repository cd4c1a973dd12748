import type * as z from 'zod';
import type { FieldError } from '../../../platform/forms/form';
import type { Language } from '../../../platform/texts/language';
import { areas } from '../../areas/contract';
import { chooseMunicipality } from '../municipality-choice';
import { readKbo, readOvo, typedCodes } from '../organisation-codes';
import type { organisationSchema } from './form';
import type { OrganisationValues } from './queries';
import { keepTexts } from './texts';

/** What to say of a municipality that was not recognised. */
export function municipalityError(suggestions: readonly string[], language: Language): FieldError {
  const t = keepTexts[language];
  const message = suggestions.length === 0 ? t.noMunicipality : t.whichMunicipality(suggestions.join(', '));
  return { field: 'municipality', message };
}

/** The form as values to keep; or what is wrong with the municipality. */
export function readValues(
  form: z.output<typeof organisationSchema>,
  language: Language,
): OrganisationValues | FieldError {
  const { name, kind, municipality, ovo, kbo } = form;
  const codes = { ovo: readCodes(ovo, readOvo), kbo: readCodes(kbo, readKbo) };
  if (municipality === undefined) return { name, kind, nis: null, ...codes };
  const choice = chooseMunicipality(areas, municipality);
  return 'nis' in choice ? { name, kind, nis: choice.nis, ...codes } : municipalityError(choice.suggestions, language);
}

/** In one order, each once, however they were typed. */
const readCodes = (typed: string | undefined, read: (code: string) => string | null): string[] =>
  [...new Set(typedCodes(typed ?? '').flatMap((code) => read(code) ?? []))].sort();

import { CertaintyRings, type RingsLevel } from '../../design/chart/certainty-rings';
import type { Language } from '../../platform/texts/language';
import { vocabularies } from '../vocabularies/contract';
import type { CertaintyLevel } from './certainty';
import { practiceTexts } from './texts';

/** A level as the rings know it. */
export const ringsLevels: Record<CertaintyLevel, RingsLevel> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  'geen-effect': 'no-effect',
  'mogelijk-nadelig': 'possibly-harmful',
};

/** Rings and words for how sure we are, small, for a card. */
export function CertaintyMark({
  level,
  language,
  defined,
}: {
  level: CertaintyLevel;
  language: Language;
  /** See `CertaintyRings`. */
  defined?: boolean;
}) {
  const label = vocabularies.label('certainty-levels', level, language);
  return (
    <span class="mark">
      <CertaintyRings level={ringsLevels[level]} size={28} defined={defined} />
      <span class="visually-hidden">{practiceTexts[language].certainty}: </span>
      {label}
    </span>
  );
}

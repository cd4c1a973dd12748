import { Notice } from '../../design/notice';
import type { Language } from '../../platform/texts/language';
import { evidenceWords } from './name-evidence/texts';
import type { DroppedPart } from './study-question';

/** What of an address was not understood, above everything that it would have changed; nothing when all was. */
export function DroppedNotice({ dropped, language }: { dropped: readonly DroppedPart[]; language: Language }) {
  const { title, body } = evidenceWords[language].dropped;
  if (dropped.length === 0) return null;
  return (
    <Notice kind="attention" title={title}>
      <p>{body(dropped.map(({ parameter, value }) => `${parameter} “${value}”`).join(', '))}</p>
    </Notice>
  );
}

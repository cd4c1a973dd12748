import type { Texts } from '../../platform/texts/language';
import type { Change } from './area';
import { en } from './texts.en';
import { type AreaTexts, nl } from './texts.nl';

export const areaTexts: Texts<AreaTexts> = { nl, en };

/** What the mergers did, in a sentence; null when nothing changed. */
export function describeChange(change: Change, today: string, t: AreaTexts): string | null {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  switch (change.kind) {
    case 'unchanged':
      return null;
    case 'merged-into':
      return t.mergedInto(change.former.name, today);
    case 'formed':
      return t.formed(names(change.from));
    case 'took-over':
      return t.tookOver(names(change.others));
  }
}

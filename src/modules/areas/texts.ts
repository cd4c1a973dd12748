import type { Texts } from '../../platform/texts/language';
import type { Change } from './area';
import { en } from './texts.en';
import { type AreaTexts, nl } from './texts.nl';

export const areaTexts: Texts<AreaTexts> = { nl, en };

const yearOf = (date: string) => date.slice(0, 4);

/** What the last merger did, in a sentence; null when nothing changed. */
export function describeChange(change: Change, today: string, t: AreaTexts): string | null {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  switch (change.kind) {
    case 'unchanged':
      return null;
    case 'merged-into':
      return t.mergedInto(change.former.name, today, yearOf(change.on));
    case 'formed':
      return t.formed(names(change.from), yearOf(change.on));
    case 'took-over':
      return t.tookOver(names(change.others), yearOf(change.on));
  }
}

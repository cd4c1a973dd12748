import type { NavigationItem } from '../../../platform/http/page-context';
import { words } from '../search/fold';

/** Words with a space around each, so that a part of a word is not taken for it. */
const spaced = (text: string) => ` ${words(text).join(' ')} `;

/** The page of the menu that a question names ("wat werkt tegen eenzaamheid"), other than `path`; null when none. */
export function namedPage(q: string, navigation: readonly NavigationItem[], path: string): NavigationItem | null {
  const asked = spaced(q);
  const isNamed = ({ label, askedAs = [] }: NavigationItem) =>
    [label, ...askedAs].some((name) => asked.includes(spaced(name)));
  return navigation.find((item) => item.path !== path && isNamed(item)) ?? null;
}

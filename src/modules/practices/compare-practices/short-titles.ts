import { clipText } from '../clip-text';

/** Characters: one line on a phone. */
const short = 28;

/** Titles to repeat above each answer on a phone: their beginning, whole where two would begin alike. */
export function shortTitles(titles: readonly string[]): string[] {
  const clipped = titles.map((title) => clipText(title.replace(/ \([^()]*\)$/, ''), short));
  return clipped.map((each, at) => (clipped.indexOf(each) === clipped.lastIndexOf(each) ? each : (titles[at] ?? each)));
}

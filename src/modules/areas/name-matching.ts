/** How well a query fits a name, best first. */
export const fits = ['name', 'start', 'word', 'part', 'typo'] as const;
export type Fit = (typeof fits)[number];

/** Lower case, without accents; hyphens, full stops and apostrophes become one space; "st" reads as "sint". */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^st(?= \S)/, 'sint');
}

/** Fewest letters of a query that may match inside a name, and in which a typing error is forgiven. */
const shortestPart = 3;
const shortestTypo = 4;

/** A folded name without its spaces ("depinte" is "de pinte"), and what follows each of its words. */
export interface NameForm {
  whole: string;
  /** Of "beveren kruibeke zwijndrecht": "kruibekezwijndrecht" and "zwijndrecht". */
  tails: readonly string[];
}

export function formOf(folded: string): NameForm {
  const words = folded.split(' ');
  return { whole: words.join(''), tails: words.slice(1).map((_, at) => words.slice(at + 1).join('')) };
}

/** How a folded query fits a name; undefined when it does not. */
export function fitOf(query: NameForm, { whole, tails }: NameForm): Fit | undefined {
  const wanted = query.whole;
  if (wanted === '') return undefined;
  if (whole === wanted) return 'name';
  if (whole.startsWith(wanted)) return 'start';
  if (tails.some((tail) => tail.startsWith(wanted))) return 'word';
  if (wanted.length >= shortestPart && whole.includes(wanted)) return 'part';
  if (wanted.length < shortestTypo) return undefined;
  const misspelt = startsWithinOneEdit(whole, wanted) || tails.some((tail) => startsWithinOneEdit(tail, wanted));
  return misspelt ? 'typo' : undefined;
}

/** Whether `wanted` is a start of `text` but for one letter wrong, missing, too many or swapped with the next. */
export function startsWithinOneEdit(text: string, wanted: string): boolean {
  let at = 0;
  while (at < wanted.length && text[at] === wanted[at]) at += 1;
  if (at === wanted.length) return true;
  const typed = wanted.slice(at);
  const meant = text.slice(at);
  const swapped = `${typed[1] ?? ''}${typed[0]}${typed.slice(2)}`;
  return (
    meant.startsWith(typed.slice(1)) || // one too many
    meant.slice(1).startsWith(typed) || // one missing
    (meant !== '' && meant.slice(1).startsWith(typed.slice(1))) || // one wrong
    meant.startsWith(swapped)
  );
}
